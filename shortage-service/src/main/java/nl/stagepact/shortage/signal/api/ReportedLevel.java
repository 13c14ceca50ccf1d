package nl.stagepact.shortage.signal.api;

/** Levels of education of signals: those of mbo, and those for which there are no counts. */
public enum ReportedLevel {
    LEVEL_1("1"),
    LEVEL_2("2"),
    LEVEL_3("3"),
    LEVEL_4("4"),
    PRO("pro"),
    VSO("vso"),
    VMBO("vmbo");

    private final String code;

    ReportedLevel(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
