package nl.stagepact.servicekit.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * The columns of a table. Columns without a name, as spreadsheets leave them at the end, are none while they hold no value.
 *
 * @param positions of the named columns; of a repeated name the first
 * @param repeated names that occur more than once
 * @param width number of columns up to the last with a name
 */
public record CsvHeader(Map<String, Integer> positions, List<String> repeated, int width) {

    public static CsvHeader of(CsvRecord row) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        List<String> repeated = new ArrayList<>();
        int width = 0;
        for (int i = 0; i < row.getFieldCount(); i++) {
            String name = row.getField(i).strip();
            if (!name.isEmpty()) {
                width = i + 1;
                if (positions.putIfAbsent(name, i) != null) {
                    repeated.add(name);
                }
            }
        }
        return new CsvHeader(positions, repeated, width);
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
}
