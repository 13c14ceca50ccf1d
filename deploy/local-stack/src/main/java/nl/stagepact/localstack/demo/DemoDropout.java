package nl.stagepact.localstack.demo;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One school's dropout counts by its own reasons, as council promise T23/568 asks. All figures are invented, because no source
 * has them.
 *
 * @param month old enough to be included in the open data
 */
record DemoDropout(YearMonth month) {

    static final String CLIENT = "demo-school-c";
    static final String REGION = "AM13";

    private static final String SCHOOL = "/shortage/v1/institutions/99DC";
    private static final String REASONS = """
            {"reasons": [{"code": "31", "name": "Geen stageplaats", "duoCategory": 5, "lackOfPlace": true},
                         {"code": "12", "name": "Verhuizing", "duoCategory": 1, "lackOfPlace": false}]}""";
    private static final String COUNTS = """
            programmeCode;learningPath;regionCode;reasonCode;atRisk;delayed;droppedOut
            25604;bol;AM13;31;;;41
            25604;bol;AM13;12;;;30
            25180;bol;AM13;31;;;9
            """;

    /** @param today in the Netherlands */
    static DemoDropout asOf(LocalDate today) {
        return new DemoDropout(YearMonth.from(today).minusMonths(5));
    }

    void push(PublicApi api) {
        api.replace(CLIENT, SCHOOL + "/leaving-reasons", REASONS);
        api.put(CLIENT, SCHOOL + "/dropout-counts/" + month, "text/csv", COUNTS);
    }
}
