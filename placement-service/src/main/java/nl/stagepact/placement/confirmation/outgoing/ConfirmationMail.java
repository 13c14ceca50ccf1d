package nl.stagepact.placement.confirmation.outgoing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/** Asks a company by mail whether it still offers a vacancy: plain text in Dutch and English, with the link to answer. */
@ApplicationScoped
public class ConfirmationMail {

    private final Mailer mailer;
    private final MailSettings settings;
    private final Texts texts;
    private final String base;

    ConfirmationMail(Mailer mailer, MailSettings settings, Texts texts,
            @ConfigProperty(name = "stagepact.public-url") String gateway,
            @ConfigProperty(name = "quarkus.rest.path") String path) {
        this.mailer = mailer;
        this.settings = settings;
        this.texts = texts;
        this.base = gateway.replaceAll("/+$", "") + path + "/confirmations/";
    }

    public boolean isEnabled() {
        return settings.enabled();
    }

    /**
     * @param to address of a desk of the company
     * @param title of the vacancy
     * @param secret of the link
     * @param hiddenFrom day from which it is hidden unless confirmed
     * @throws RuntimeException when the mail server rejects it
     */
    public void send(String to, String title, String secret, LocalDate hiddenFrom) {
        String oneLine = title.replaceAll("\\s+", " ");
        String text = Stream.of(Language.values()).map(
                language -> texts.get(language, "mail.confirmation.text",
                        List.of(oneLine, hiddenFrom.toString(), base + secret)))
                .collect(Collectors.joining("\n\n"));
        // Prevents automatic replies (RFC 3834).
        mailer.send(Mail.withText(to, texts.get(Language.NL, "mail.confirmation.subject", List.of(oneLine)), text)
                .setFrom(settings.from()).addHeader("Auto-Submitted", "auto-generated"));
    }
}
