package nl.stagepact.discrimination.report.domain;

import java.util.Locale;

/** Type of education of the student. */
public enum EducationType {

    /** Practical education ("praktijkonderwijs"). */
    PRO,
    /** Secondary special education ("voortgezet speciaal onderwijs"). */
    VSO,
    VMBO,
    MBO,
    HBO,
    WO;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
