package nl.stagepact.benchmarks;

import java.time.YearMonth;
import java.util.List;

/** Generates lines of deliveries in the formats of the API and of the table. */
final class Lines {

    private static final List<String> PROGRAMMES = List.of("25180 2", "25603 3", "25484 4", "25604 4", "99101 2", "99102 2",
            "99103 2", "99104 2", "99105 4", "99106 3", "99107 2", "99108 4", "99109 4", "99110 4", "99111 3", "99112 2");
    static final List<String> REGIONS = List.of("AM01", "AM02", "AM03", "AM05", "AM06", "AM07", "AM08", "AM09", "AM10",
            "AM11", "AM12", "AM13", "AM14", "AM15", "AM17", "AM18", "AM19", "AM20", "AM21", "AM22", "AM23", "AM24", "AM25",
            "AM26",
            "AM27", "AM28", "AM29", "AM30", "AM32", "AM33", "AM34", "AM35", "AM36", "AM37", "AM38");
    private static final List<String> PATHS = List.of("bol", "bbl", "third");
    private static final YearMonth FIRST = YearMonth.of(2025, 2);

    static final String COPY = """
            copy shortage_count (delivery_id, region_code, programme_code, month_wanted, level, learning_path,
            students_needing_place, shortage, expected_shortage, delayed, dropped_out, supply, shortage_without_measures,
            unknown_counts, causes) from stdin""";

    private Lines() {
    }

    record Line(String programme, String level, String path, String region, YearMonth month, int need, int shortage) {
    }

    /**
     * The line with that number; the first 58,800 differ in their key.
     *
     * @param seed makes the counts differ
     */
    static Line line(int number, int seed) {
        int at = number;
        String[] programme = PROGRAMMES.get(at % PROGRAMMES.size()).split(" ");
        at /= PROGRAMMES.size();
        String region = REGIONS.get(at % REGIONS.size());
        at /= REGIONS.size();
        String path = PATHS.get(at % PATHS.size());
        at /= PATHS.size();
        int shortage = (number * 31 + seed) % 40;
        return new Line(programme[0], programme[1], path, region, FIRST.plusMonths(at), shortage + 20, shortage);
    }

    static String json(int lines, int seed) {
        StringBuilder body = new StringBuilder(lines * 170).append("{\"lines\":[");
        for (int i = 0; i < lines; i++) {
            Line line = line(i, seed);
            body.append(i == 0 ? "" : ",").append("{\"programmeCode\":\"").append(line.programme()).append("\",\"level\":\"")
                    .append(line.level()).append("\",\"learningPath\":\"").append(line.path()).append("\",\"regionCode\":\"")
                    .append(line.region()).append("\",\"monthWanted\":\"").append(line.month())
                    .append("\",\"studentsNeedingPlace\":").append(line.need()).append(",\"shortage\":").append(line.shortage())
                    .append('}');
        }
        return body.append("]}").toString();
    }

    static String csv(int lines, int seed) {
        StringBuilder body = new StringBuilder(lines * 40)
                .append("programmeCode;level;learningPath;regionCode;monthWanted;studentsNeedingPlace;shortage\n");
        for (int i = 0; i < lines; i++) {
            Line line = line(i, seed);
            body.append(line.programme()).append(';').append(line.level()).append(';').append(line.path()).append(';')
                    .append(line.region()).append(';').append(line.month()).append(';').append(line.need()).append(';')
                    .append(line.shortage()).append('\n');
        }
        return body.toString();
    }

    /** Text for COPY with all columns of the table. */
    static String copy(int lines, int seed, String deliveryId) {
        StringBuilder rows = new StringBuilder(lines * 90);
        for (int i = 0; i < lines; i++) {
            Line line = line(i, seed);
            rows.append(deliveryId).append('\t').append(line.region()).append('\t').append(line.programme()).append('\t')
                    .append(line.month()).append("-01\t").append(line.level()).append('\t').append(line.path()).append('\t')
                    .append(line.need()).append('\t').append(line.shortage()).append("\t\\N\t\\N\t\\N\t\\N\t\\N\t0\t\\N\n");
        }
        return rows.toString();
    }
}
