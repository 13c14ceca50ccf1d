package nl.stagepact.discrimination.keeper.api;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.discrimination.keeper.domain.KeeperRejected;
import nl.stagepact.discrimination.keeper.domain.KeeperRejected.NotMet;
import nl.stagepact.discrimination.keeper.domain.KeeperRejected.SealBroken;
import nl.stagepact.discrimination.keeper.domain.KeeperRejected.TokenWrong;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;

/** Maps each reason for rejection to its problem response. */
class KeeperProblems {

    private final ProblemAnswers answers;

    KeeperProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response answer(KeeperRejected rejected) {
        return answers.to(switch (rejected) {
            case TokenWrong _ -> new ProblemException(403, "keeper-token-wrong");
            case NotMet _ -> ProblemException.notFound();
            case SealBroken _ -> new ProblemException(409, "keeper-seal-broken");
        });
    }
}
