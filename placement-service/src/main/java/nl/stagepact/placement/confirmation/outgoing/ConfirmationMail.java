package nl.stagepact.placement.confirmation.outgoing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/** Asks a company by mail whether it still offers a vacancy: in Dutch and English, with the link to answer. */
@ApplicationScoped
public class ConfirmationMail {

    private final CompanyMail mail;
    private final Texts texts;

    ConfirmationMail(CompanyMail mail, Texts texts) {
        this.mail = mail;
        this.texts = texts;
    }

    /**
     * @param to address of a desk of the company
     * @param title of the vacancy
     * @param secret of the link
     * @param hiddenFrom day from which it is hidden unless confirmed
     * @throws RuntimeException when the mail server rejects it
     */
    public void send(String to, String title, String secret, LocalDate hiddenFrom) {
        String oneLine = CompanyMail.onOneLine(title);
        String text = Stream.of(Language.values()).map(
                language -> texts.get(language, "mail.confirmation.text",
                        List.of(oneLine, hiddenFrom.toString(), mail.link(secret))))
                .collect(Collectors.joining("\n\n"));
        mail.send(to, texts.get(Language.NL, "mail.confirmation.subject", List.of(oneLine)), text);
    }
}
