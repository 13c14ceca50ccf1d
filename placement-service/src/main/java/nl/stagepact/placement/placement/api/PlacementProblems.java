package nl.stagepact.placement.placement.api;

import java.util.List;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.placement.placement.domain.PlacementRejected;
import nl.stagepact.placement.placement.domain.PlacementRejected.AgeContradicted;
import nl.stagepact.placement.placement.domain.PlacementRejected.AgeNotTold;
import nl.stagepact.placement.placement.domain.PlacementRejected.AgreedAlready;
import nl.stagepact.placement.placement.domain.PlacementRejected.ChangedMeanwhile;
import nl.stagepact.placement.placement.domain.PlacementRejected.HasPlaceThere;
import nl.stagepact.placement.placement.domain.PlacementRejected.MoreDaysThanShared;
import nl.stagepact.placement.placement.domain.PlacementRejected.NoDayOfAmendment;
import nl.stagepact.placement.placement.domain.PlacementRejected.NoLastDay;
import nl.stagepact.placement.placement.domain.PlacementRejected.NoSeat;
import nl.stagepact.placement.placement.domain.PlacementRejected.NoSuchTerms;
import nl.stagepact.placement.placement.domain.PlacementRejected.NotASigner;
import nl.stagepact.placement.placement.domain.PlacementRejected.NotFound;
import nl.stagepact.placement.placement.domain.PlacementRejected.NotInThisState;
import nl.stagepact.placement.placement.domain.PlacementRejected.NotRecognised;
import nl.stagepact.placement.placement.domain.PlacementRejected.NotVisited;
import nl.stagepact.placement.placement.domain.PlacementRejected.NotYourReason;
import nl.stagepact.placement.placement.domain.PlacementRejected.NotYourSignature;
import nl.stagepact.placement.placement.domain.PlacementRejected.NothingToAmend;
import nl.stagepact.placement.placement.domain.PlacementRejected.StartIsPast;
import nl.stagepact.placement.placement.domain.PlacementRejected.TooManyTerms;
import nl.stagepact.placement.placement.domain.RefusalReason;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;

/** Maps each reason for rejection to its problem response. */
class PlacementProblems {

    private final ProblemAnswers answers;
    private final Texts texts;

    PlacementProblems(ProblemAnswers answers, Texts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    @ServerExceptionMapper
    public Response answer(PlacementRejected rejected) {
        return answers.to(of(rejected));
    }

    private ProblemException of(PlacementRejected rejected) {
        return switch (rejected) {
            case NotFound _ -> ProblemException.notFound();
            case ChangedMeanwhile _ -> EntityVersion.changed();
            case NotInThisState r ->
                new ProblemException(409, "placement-not-in-state", word("placement_state", r.state().code()));
            case NotRecognised r -> new ProblemException(409, "company-may-not-train", word("ground", r.ground().code()));
            case NoSeat _ -> new ProblemException(409, "no-free-place");
            case NoSuchTerms _ -> new ProblemException(409, "no-such-terms");
            case NotASigner r -> new ProblemException(409, "not-a-signer", word("signer", r.signer().code()));
            case NotYourSignature r -> new ProblemException(403, "not-your-signature", word("signer", r.signer().code()));
            case AgreedAlready _ -> new ProblemException(409, "agreed-already");
            case AgeNotTold _ -> new ProblemException(409, "age-not-told");
            case NotYourReason r -> new ProblemException(409, "not-your-reason", r.reason().code(),
                    RefusalReason.codesOf(r.party()));
            case AgeContradicted _ -> new ProblemException(409, "age-contradicted");
            case StartIsPast _ -> new ProblemException(409, "start-is-past");
            case NoLastDay _ -> new ProblemException(409, "no-last-day");
            case HasPlaceThere _ -> new ProblemException(409, "has-place-there");
            case MoreDaysThanShared r -> new ProblemException(409, "more-days-than-shared", r.days());
            case NotVisited _ -> new ProblemException(409, "not-visited");
            case NoDayOfAmendment _ -> new ProblemException(409, "no-day-of-amendment");
            case NothingToAmend _ -> new ProblemException(409, "nothing-to-amend");
            case TooManyTerms _ -> new ProblemException(409, "too-many-terms");
        };
    }

    private String word(String kind, String code) {
        return texts.get(answers.language(), kind + '.' + code, List.of());
    }
}
