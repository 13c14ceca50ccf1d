package nl.stagepact.discrimination.report.domain;

/** Acts that forbid discrimination on a ground. */
public enum Act {

    /** General Equal Treatment Act. */
    AWGB("Algemene wet gelijke behandeling"),
    /** Act on equal treatment on the ground of disability or chronic illness. */
    WGBH_CZ("Wet gelijke behandeling op grond van handicap of chronische ziekte"),
    /** Act on equal treatment on the ground of age in employment. */
    WGBL("Wet gelijke behandeling op grond van leeftijd bij de arbeid"),
    /** Act on the prohibition of discrimination by working hours. */
    WOA("Wet verbod op onderscheid naar arbeidsduur"),
    /** Act on the prohibition of discrimination by temporary or permanent contract. */
    WOBOT("Wet onderscheid bepaalde en onbepaalde tijd");

    private final String title;

    Act(String title) {
        this.title = title;
    }

    /** Title of the act, which is Dutch. */
    public String title() {
        return title;
    }
}
