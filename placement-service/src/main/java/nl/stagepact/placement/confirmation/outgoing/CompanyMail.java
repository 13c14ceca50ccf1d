package nl.stagepact.placement.confirmation.outgoing;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;

/** Mail to desks of companies: plain text. */
@ApplicationScoped
public class CompanyMail {

    private final ReactiveMailer mailer;
    private final MailSettings settings;
    private final String base;

    CompanyMail(ReactiveMailer mailer, MailSettings settings, @ConfigProperty(name = "stagepact.public-url") String gateway,
            @ConfigProperty(name = "quarkus.rest.path") String path) {
        this.mailer = mailer;
        this.settings = settings;
        this.base = gateway.replaceAll("/+$", "") + path + "/confirmations/";
    }

    public boolean isEnabled() {
        return settings.enabled();
    }

    /** Address of the page on which a vacancy is confirmed. @param secret of the link */
    String link(String secret) {
        return base + secret;
    }

    /**
     * Bounded, because callers hold locks on vacancies until it returns. A mail that the server accepts after that time is sent
     * again later.
     *
     * @throws RuntimeException when the mail server rejects it, or does not accept it in time
     */
    void send(String to, String subject, String text) {
        // Prevents automatic replies (RFC 3834).
        mailer.send(Mail.withText(to, subject, text).setFrom(settings.from()).addHeader("Auto-Submitted", "auto-generated"))
                .await().atMost(settings.patience());
    }

    static String onOneLine(String title) {
        return title.replaceAll("\\s+", " ");
    }
}
