package nl.stagepact.placement.confirmation.outgoing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether mail is sent, and the sender; the server is {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "stagepact.mail")
public interface MailSettings {

    /** When false, no reminders are mailed; links can still be created and sent by others. */
    @WithDefault("false")
    boolean enabled();

    /** Sender; a mailbox that is read. */
    @WithDefault("stage@stagepact.example")
    String from();
}
