package nl.stagepact.testkit.wrong.vacancy.api;

import nl.stagepact.testkit.wrong.vacancy.outgoing.PublishingMail;

/** Rule 5: sends mail. */
public record MailingResource(PublishingMail mail) {
}
