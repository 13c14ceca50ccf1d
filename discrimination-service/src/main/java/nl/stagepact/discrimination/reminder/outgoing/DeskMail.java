package nl.stagepact.discrimination.reminder.outgoing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/** Mails a desk that something waits for it: neither what nor how much, since mail is read by others on its way. */
@ApplicationScoped
public class DeskMail {

    private final ReactiveMailer mailer;
    private final MailSettings settings;
    private final Texts texts;

    DeskMail(ReactiveMailer mailer, MailSettings settings, Texts texts) {
        this.mailer = mailer;
        this.settings = settings;
        this.texts = texts;
    }

    public boolean isEnabled() {
        return settings.enabled();
    }

    /** @throws RuntimeException when the mail server rejects it, or does not accept it in time */
    public void send(String to) {
        String text = Stream.of(Language.values()).map(language -> texts.get(language, "mail.desk.text", List.of()))
                .collect(Collectors.joining("\n\n--\n\n"));
        // Prevents automatic replies (RFC 3834).
        mailer.send(Mail.withText(to, texts.get(Language.NL, "mail.desk.subject", List.of()), text).setFrom(settings.from())
                .addHeader("Auto-Submitted", "auto-generated")).await().atMost(settings.patience());
    }
}
