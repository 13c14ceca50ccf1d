package nl.stagepact.localstack.chaos;

import java.util.Map;
import java.util.TreeMap;

/**
 * The content of a delivery, known from its total alone: so a part of a delivery is never the content of another.
 *
 * @param total students without a place, over all lines
 */
record Counts(int total) {

    /** Above the sum of all lines but the first. */
    static final int SMALLEST = 100;

    static final int MOST_LINES = 8;
    /** Number of the first line's region; the register has the next ones too, without a gap. */
    private static final int FIRST_REGION = 20;

    int lines() {
        return 2 + total % (MOST_LINES - 1);
    }

    /** Students without a place by region; a line each. */
    Map<String, Integer> byRegion() {
        Map<String, Integer> regions = new TreeMap<>();
        int left = total;
        for (int line = 2; line <= lines(); line++) {
            regions.put(region(line), line);
            left -= line;
        }
        regions.put(region(1), left);
        return regions;
    }

    /** @param line from 1; every delivery has the first two */
    static String region(int line) {
        return "AM" + (FIRST_REGION - 1 + line);
    }

    String csv(String month) {
        StringBuilder csv = new StringBuilder("programmeCode;level;learningPath;regionCode;monthWanted;shortage\n");
        byRegion().forEach((region, shortage) -> csv.append("25604;4;bol;").append(region).append(';').append(month)
                .append(';').append(shortage).append('\n'));
        return csv.toString();
    }
}
