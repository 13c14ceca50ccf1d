package nl.stagepact.discrimination.escrow.api;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.discrimination.escrow.domain.LodgingRejected;
import nl.stagepact.discrimination.escrow.domain.LodgingRejected.CompanyUnknown;
import nl.stagepact.discrimination.escrow.domain.LodgingRejected.DeskReads;
import nl.stagepact.discrimination.escrow.domain.LodgingRejected.KeeperSilent;
import nl.stagepact.discrimination.escrow.domain.LodgingRejected.Lodged;
import nl.stagepact.discrimination.escrow.domain.LodgingRejected.LodgedToday;
import nl.stagepact.discrimination.escrow.domain.LodgingRejected.NotASchool;
import nl.stagepact.discrimination.escrow.domain.LodgingRejected.NotFound;
import nl.stagepact.discrimination.escrow.domain.LodgingRejected.NotOffered;
import nl.stagepact.discrimination.escrow.domain.LodgingRejected.TokenUnknown;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;

/** Maps each reason for rejection to its problem response. */
class LodgingProblems {

    private final ProblemAnswers answers;

    LodgingProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response answer(LodgingRejected rejected) {
        return answers.to(switch (rejected) {
            case NotOffered _ -> new ProblemException(409, "lodging-not-offered");
            case KeeperSilent _ -> new ProblemException(503, "keeper-silent");
            case CompanyUnknown _ -> new ProblemException(409, "lodging-needs-company");
            case TokenUnknown _ -> new ProblemException(409, "lodging-token-unknown");
            case LodgedToday _ -> new ProblemException(409, "lodged-today");
            case DeskReads _ -> new ProblemException(409, "desk-reads-report");
            case NotFound _ -> ProblemException.notFound();
            case NotASchool _ -> new ProblemException(409, "not-a-school");
            case Lodged r -> new ProblemException(409, "report-lodged", r.desk());
        });
    }
}
