package nl.stagepact.shortage.register.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One line of a register: what a code means during a period.
 *
 * @param cells by column, in the form in which they are kept; an empty cell is not there
 */
public record RegisterEntry(Map<String, String> cells) implements Valid {

    /** The order in which a register is written. */
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

    /** Code and first day: what makes it the same entry in another version of the register. */
    public String key() {
        return code() + ' ' + text("validFrom");
    }

    /** @throws IllegalStateException when a required cell is not there, which the rules have seen to */
    public String text(String column) {
        String text = cells.get(column);
        if (text == null) {
            throw new IllegalStateException("An entry without " + column);
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
