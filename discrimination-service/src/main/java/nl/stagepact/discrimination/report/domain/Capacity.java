package nl.stagepact.discrimination.report.domain;

import java.util.Locale;

/** In which capacity someone reports. */
public enum Capacity {

    /** The student whom it happened to. */
    VICTIM,
    WITNESS,
    /** Parent or guardian of the student. */
    GUARDIAN,
    TEACHER,
    FELLOW_STUDENT,
    /** Trade union or youth organisation. */
    UNION,
    /** A school on behalf of a student. */
    SCHOOL,
    /** A training company. */
    COMPANY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
