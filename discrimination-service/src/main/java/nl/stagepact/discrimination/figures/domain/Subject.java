package nl.stagepact.discrimination.figures.domain;

import java.util.Locale;

/** What figures count, and by what. */
public enum Subject {

    /** All reports; its one code is {@code all}. */
    REPORTS,
    REPORTS_BY_PHASE,
    /** A report can have several kinds. */
    REPORTS_BY_KIND,
    /** A report can have several grounds. */
    REPORTS_BY_GROUND,
    /** A report can have several impacts; {@code delay} is delay as it was reported. */
    REPORTS_BY_IMPACT,
    REPORTS_BY_EDUCATION_TYPE,
    REPORTS_BY_WISH,
    DECISIONS_BY_OUTCOME,
    /**
     * In how many decisions of a year discrimination was formally established; its one code is {@code all}. Without noise,
     * since it
     * tells what an authority did: that it was never done is a result that must not be blurred.
     */
    FORMALLY_ESTABLISHED,
    /** Delay of the studies as it was established: {@code delayed}, {@code none}, or {@code unknown} when nobody looked. */
    DECISIONS_BY_DELAY,
    /** Terms that ended, kept or late. */
    TERMS_BY_KIND;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
