package nl.stagepact.shortage.figure.api;

import java.util.HashSet;
import java.util.Set;

import nl.stagepact.servicekit.problem.Parameters;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.register.domain.LearningPath;
import nl.stagepact.shortage.register.domain.Level;
import nl.stagepact.shortage.register.domain.Programme;
import nl.stagepact.shortage.register.domain.Registers;

/** Filters shared by queries of figures. Each takes several values, which must be in the registers. */
public final class CubeFilters {

    private final Parameters given;
    private final Registers known;

    public CubeFilters(Parameters given, Registers known) {
        this.given = given;
        this.known = known;
    }

    public Set<String> regions() {
        return new HashSet<>(given.someOf("region", known.areas()::region, "AM01 … AM38"));
    }

    public Set<String> levels() {
        return new HashSet<>(given.someOf("level", code -> Level.of(code).map(Level::code), Level.CODES));
    }

    public Set<String> programmes() {
        return new HashSet<>(
                given.someOf("programme", code -> known.programmes().latest(code).map(Programme::code), "crebos"));
    }

    /** Accepts SBB's codes and regional names. */
    public Set<String> sectors() {
        return new HashSet<>(given.someOf("sector", known::sector, known.sectorNames()));
    }

    public Set<String> learningPaths() {
        return new HashSet<>(given.someOf("learningPath", code -> LearningPath.of(code).map(LearningPath::code),
                LearningPath.CODES));
    }

    /** Schools by default. */
    Source.Kind source() {
        return given.oneOf("source", Source.Kind::of, Source.Kind.CODES).orElse(Source.Kind.SCHOOL);
    }
}
