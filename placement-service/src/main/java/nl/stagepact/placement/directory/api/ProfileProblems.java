package nl.stagepact.placement.directory.api;

import java.util.function.Supplier;

import nl.stagepact.placement.directory.domain.ProfileRejected;
import nl.stagepact.placement.directory.domain.ProfileRejected.ChangedMeanwhile;
import nl.stagepact.placement.directory.domain.ProfileRejected.NotFound;
import nl.stagepact.placement.directory.domain.ProfileRejected.ProgrammeNotKnown;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.ProblemException;

/** The answer to every way in which something about what a school tells of a programme is refused. */
final class ProfileProblems {

    private ProfileProblems() {
    }

    /** What the work gives, or the problem that answers its refusal. */
    static <T> T answering(Supplier<T> work) {
        try {
            return work.get();
        } catch (ProfileRejected refusal) {
            throw of(refusal);
        }
    }

    private static ProblemException of(ProfileRejected refusal) {
        return switch (refusal) {
            case NotFound _ -> ProblemException.notFound();
            case ChangedMeanwhile _ -> EntityVersion.changed();
            case ProgrammeNotKnown r -> new ProblemException(409, "programme-not-known", r.programmeCode());
        };
    }
}
