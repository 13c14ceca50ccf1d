package nl.stagepact.servicekit.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvRecord;
import nl.stagepact.servicekit.problem.Excerpt;

/**
 * The columns of a table. Columns without a name, as spreadsheets leave them at the end, are none while they hold no value.
 *
 * @param positions of the named columns
 * @param width number of columns up to the last with a name
 */
public record CsvHeader(Map<String, Integer> positions, int width) {

    /** More wrong names tell nobody more; a header has room for thousands. */
    private static final int NAMES_TOLD = 100;
    private static final String NONE = "–";

    /** @throws MalformedTable with all that is wrong, because without a right header no cell means anything */
    static CsvHeader of(CsvRecord row, int line, Collection<String> columns, Collection<String> required) {
        Map<String, String> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        columns.forEach(name -> known.put(name, name));
        Map<String, Integer> positions = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        List<String> repeated = new ArrayList<>();
        int width = 0;
        for (int i = 0; i < row.getFieldCount(); i++) {
            String written = row.getField(i).strip();
            if (written.isEmpty()) {
                continue;
            }
            width = i + 1;
            String name = known.get(written);
            if (name == null) {
                unknown.add(Excerpt.of(written));
            } else if (positions.putIfAbsent(name, i) != null) {
                repeated.add(name);
            }
        }
        List<String> missing = required.stream().filter(name -> !positions.containsKey(name)).toList();
        if (!missing.isEmpty() || !unknown.isEmpty() || !repeated.isEmpty()) {
            throw new MalformedTable("wrong_columns", line, listed(missing), listed(unknown), listed(repeated),
                    listed(columns));
        }
        return new CsvHeader(positions, width);
    }

    /** Whether a row has a cell in each column, and no value outside of them. */
    public boolean fits(CsvRecord row) {
        int cells = row.getFieldCount();
        if (cells == width && positions.size() == width) {
            return true;
        }
        if (cells < width) {
            return false;
        }
        for (int i = 0; i < cells; i++) {
            if ((i >= width || !positions.containsValue(i)) && !row.getField(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static String listed(Collection<String> names) {
        return names.isEmpty() ? NONE : names.stream().distinct().limit(NAMES_TOLD).collect(Collectors.joining(", "));
    }
}
