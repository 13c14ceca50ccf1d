package nl.stagepact.journeys;

/** Request bodies of deliveries. */
final class ADelivery {

    private ADelivery() {
    }

    /** A delivery of one line. */
    static String of(String region, String month, int shortage) {
        return """
                {"lines": [{"programmeCode": "25604", "level": "4", "learningPath": "bol", "regionCode": "%s",
                            "monthWanted": "%s", "shortage": %d}]}""".formatted(region, month, shortage);
    }

    static String path(String school, String date) {
        return "/shortage/v1/institutions/" + school + "/deliveries/" + date;
    }
}
