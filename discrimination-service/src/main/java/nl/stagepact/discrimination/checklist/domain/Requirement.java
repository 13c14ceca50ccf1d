package nl.stagepact.discrimination.checklist.domain;

import java.util.Locale;

/**
 * What a good reporting structure of a school has (003: requirements that schools, SBB and discriminatie.nl worked out
 * together;
 * 004: clear processes and informed students; National Stagepact: a low threshold, support and aftercare). The texts are in the
 * message bundles.
 */
public enum Requirement {

    /** One place to report, easy to find. */
    LOW_THRESHOLD,
    /** Reports without account or name are taken. */
    ANONYMOUS,
    /** A definition of internship discrimination that holds for the whole institution. */
    DEFINITION,
    /** The process is published: who reads, which terms, which limits. */
    PUBLISHED_PROCESS,
    /** Students are told about it actively, before and during each internship. */
    STUDENTS_INFORMED,
    /** Staff is trained to recognise discrimination and to talk about it. */
    TRAINED_STAFF,
    /** A handler has a substitute. */
    SUBSTITUTE,
    /** Fits the school's care structure. */
    CARE_STRUCTURE,
    /** The student can choose the independent desk instead. */
    INDEPENDENT_DESK,
    /** Agreed with SBB who does what with a report about a company. */
    AGREED_WITH_SBB,
    /** Works with the student on a solution without delay of the studies. */
    NO_DELAY,
    /** Support and aftercare. */
    AFTERCARE,
    /** Evaluated every year, with students. */
    EVALUATED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
