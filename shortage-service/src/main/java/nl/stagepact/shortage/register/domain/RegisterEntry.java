package nl.stagepact.shortage.register.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One line of a register: the meaning of a code during a period.
 *
 * @param cells the non-empty ones by column, in their canonical form
 */
public record RegisterEntry(Map<String, String> cells) implements Valid {

    /** Order of the lines of a register. */
    public static final Comparator<RegisterEntry> BY_KEY = Comparator.comparing(RegisterEntry::code)
            .thenComparing(entry -> entry.validity().from());

    public RegisterEntry {
        cells = Map.copyOf(cells);
    }

    @Override
    public String code() {
        return text("code");
    }

    @Override
    public Validity validity() {
        String to = cells.get("validTo");
        return new Validity(LocalDate.parse(text("validFrom")), to == null ? null : LocalDate.parse(to));
    }

    /** Code and first day, which identify the entry across versions of the register. */
    public String key() {
        return code() + ' ' + text("validFrom");
    }

    /** @throws IllegalStateException if the cell is empty; the rules guarantee required cells */
    public String text(String column) {
        String text = cells.get(column);
        if (text == null) {
            throw new IllegalStateException("Entry has no cell " + column);
        }
        return text;
    }

    public @Nullable String textOrNull(String column) {
        return cells.get(column);
    }

    public List<String> codes(String column) {
        String text = cells.get(column);
        return text == null ? List.of() : List.of(text.split(" "));
    }

    public boolean flag(String column) {
        return "true".equals(cells.get(column));
    }
}
