package nl.stagepact.placement.vacancy.api;

import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.placement.company.domain.RecognitionRules;
import nl.stagepact.placement.vacancy.domain.VacancyFault;
import nl.stagepact.placement.vacancy.domain.VacancyForm;
import nl.stagepact.placement.vacancy.domain.VacancyRejected;
import nl.stagepact.placement.vacancy.domain.VacancyRejected.BreaksRules;
import nl.stagepact.placement.vacancy.domain.VacancyRejected.CannotBeConfirmed;
import nl.stagepact.placement.vacancy.domain.VacancyRejected.ChangedMeanwhile;
import nl.stagepact.placement.vacancy.domain.VacancyRejected.Ended;
import nl.stagepact.placement.vacancy.domain.VacancyRejected.LinkExpired;
import nl.stagepact.placement.vacancy.domain.VacancyRejected.LinkUsed;
import nl.stagepact.placement.vacancy.domain.VacancyRejected.NotForThisCompany;
import nl.stagepact.placement.vacancy.domain.VacancyRejected.NotFound;
import nl.stagepact.placement.vacancy.domain.VacancyRejected.NotInDoubt;
import nl.stagepact.placement.vacancy.domain.VacancyRejected.NotOffered;
import nl.stagepact.placement.vacancy.domain.VacancyRejected.OfSource;
import nl.stagepact.placement.vacancy.domain.VacancyRejected.TooManyLinks;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;

/** Problems for rejected requests about vacancies. */
public class VacancyProblems {

    private final ProblemAnswers answers;
    private final Texts texts;

    VacancyProblems(ProblemAnswers answers, Texts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    @ServerExceptionMapper
    public Response answer(VacancyRejected refusal) {
        return answers.to(of(refusal, texts, answers.language()));
    }

    public static ProblemException of(VacancyRejected refusal, Texts texts, Language language) {
        return switch (refusal) {
            case NotFound _ -> ProblemException.notFound();
            case ChangedMeanwhile _ -> EntityVersion.changed();
            case NotForThisCompany _ -> new ProblemException(403, "not-for-this-company");
            case NotOffered _ -> new ProblemException(410, "vacancy-gone");
            case OfSource r -> new ProblemException(409, "vacancy-of-source", r.source());
            case Ended _ -> new ProblemException(409, "vacancy-ended");
            case CannotBeConfirmed r -> new ProblemException(409, "not-to-be-confirmed",
                    texts.get(language, "vacancy_status." + r.status().code(), List.of()));
            case TooManyLinks r -> new ProblemException(409, "too-many-links", r.most());
            case LinkUsed _ -> new ProblemException(410, "link-used");
            case LinkExpired _ -> new ProblemException(410, "link-expired");
            case NotInDoubt _ -> new ProblemException(409, "not-in-doubt");
            case BreaksRules r -> new ProblemException(409, "vacancy-against-rules", errors(r.faults(), texts, language),
                    List.of(r.faults().size()));
        };
    }

    public static List<InputError> errors(List<VacancyFault> faults, Texts texts, Language language) {
        List<InputError> errors = new ArrayList<>();
        for (VacancyFault fault : faults) {
            errors.add(new InputError(fault.code(), texts.get(language, "fault." + fault.code(), words(fault, texts, language)),
                    fault.pointer(), null, null, null));
        }
        return errors;
    }

    private static List<Object> words(VacancyFault fault, Texts texts, Language language) {
        return fault.arguments().stream().map(argument -> switch (argument) {
            case RecognitionRules.Ground ground -> texts.get(language, "ground." + ground.code(), List.of());
            case VacancyForm form -> texts.get(language, "form." + form.code(), List.of());
            default -> argument;
        }).toList();
    }
}
