package nl.stagepact.shortage.api;

import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.shortage.domain.figure.FiguresRefused;
import nl.stagepact.shortage.domain.figure.FiguresRefused.NotAPartner;
import nl.stagepact.shortage.domain.figure.FiguresRefused.NotPerSchool;

/** The answer to every way in which figures are refused. */
final class FigureProblems {

    private FigureProblems() {
    }

    static ProblemException of(FiguresRefused refusal) {
        return switch (refusal) {
            case NotAPartner r -> r.regions().isEmpty() ? new ProblemException(403, "not-a-partner")
                    : new ProblemException(403, "not-a-partner-of-region", String.join(", ", r.regions()));
            case NotPerSchool _ -> new ProblemException(403, "not-per-school");
        };
    }
}
