package nl.stagepact.placement.confirmation.outgoing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.vacancy.domain.StatusReason;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/** Tells a company by mail what became of its vacancies: in Dutch and English, each with what the company can do. */
@ApplicationScoped
public class StatusMail {

    private final CompanyMail mail;
    private final Texts texts;

    StatusMail(CompanyMail mail, Texts texts) {
        this.mail = mail;
        this.texts = texts;
    }

    /** A vacancy. @param secret of the link by which it is confirmed; null when that does not help */
    public record Told(String title, StatusReason reason, @Nullable String secret) {
    }

    /**
     * @param to address of a desk of the company
     * @param vacancies at least one
     * @throws RuntimeException when the mail server rejects it
     */
    public void send(String to, List<Told> vacancies) {
        String text = Stream.of(Language.values())
                .map(language -> vacancies.stream().map(told -> paragraph(told, language)).collect(Collectors.joining("\n\n")))
                .collect(Collectors.joining("\n\n--\n\n"));
        String first = CompanyMail.onOneLine(vacancies.getFirst().title());
        mail.send(to, vacancies.size() == 1 ? texts.get(Language.NL, "mail.status.subject", List.of(first))
                : texts.get(Language.NL, "mail.status.subject_more", List.of(first, vacancies.size() - 1)), text);
    }

    private String paragraph(Told told, Language language) {
        String what = "\"" + CompanyMail.onOneLine(told.title()) + "\": "
                + texts.get(language, "status." + told.reason().code(), List.of());
        return switch (told.reason()) {
            case NOT_RECOGNISED -> what + ' ' + texts.get(language, "action.ask_sbb", List.of());
            default -> told.secret() == null ? what
                    : what + ' ' + texts.get(language, "mail.status.link", List.of(mail.link(told.secret())));
        };
    }
}
