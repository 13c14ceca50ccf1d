package nl.stagepact.placement.feed.api;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.placement.feed.domain.Feed;
import nl.stagepact.placement.feed.domain.FeedRejected;
import nl.stagepact.placement.feed.domain.FeedRejected.ChangedMeanwhile;
import nl.stagepact.placement.feed.domain.FeedRejected.Deleted;
import nl.stagepact.placement.feed.domain.FeedRejected.NotFound;
import nl.stagepact.placement.feed.domain.FeedRejected.TooMany;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;

/** Maps each reason for rejection to its problem response. */
class FeedProblems {

    private final ProblemAnswers answers;

    FeedProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response answer(FeedRejected rejected) {
        return answers.to(of(rejected));
    }

    static ProblemException of(FeedRejected rejected) {
        return switch (rejected) {
            case NotFound _ -> ProblemException.notFound();
            case Deleted _ -> new ProblemException(410, "feed-deleted");
            case ChangedMeanwhile _ -> EntityVersion.changed();
            case TooMany _ -> new ProblemException(409, "too-many-feeds", Feed.MAX_PER_OWNER);
        };
    }
}
