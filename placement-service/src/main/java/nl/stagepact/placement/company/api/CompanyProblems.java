package nl.stagepact.placement.company.api;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.placement.company.domain.CompanyRejected;
import nl.stagepact.placement.company.domain.CompanyRejected.DuplicateCompanies;
import nl.stagepact.placement.company.domain.CompanyRejected.NotFound;
import nl.stagepact.placement.company.domain.CompanyRejected.SnapshotOutdated;
import nl.stagepact.placement.company.domain.CompanyRejected.TooManyWatched;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;

/** Maps each reason for rejection to its problem response. */
public class CompanyProblems {

    private final ProblemAnswers answers;

    CompanyProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response answer(CompanyRejected rejected) {
        return answers.to(of(rejected));
    }

    public static ProblemException of(CompanyRejected rejected) {
        return switch (rejected) {
            case NotFound _ -> ProblemException.notFound();
            case SnapshotOutdated r -> new ProblemException(409, "snapshot-outdated", r.latest());
            case DuplicateCompanies r -> new ProblemException(409, "company-told-twice",
                    String.join(", ", r.ids().stream().map(LeerbedrijfId::code).toList()));
            case TooManyWatched r -> new ProblemException(409, "too-many-watched", r.max());
        };
    }
}
