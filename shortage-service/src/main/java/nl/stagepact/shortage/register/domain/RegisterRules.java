package nl.stagepact.shortage.register.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import nl.stagepact.shortage.table.domain.Fault;
import nl.stagepact.shortage.table.domain.LineNumber;

/** Rules for the content of a register. Every rule checks every line, so that all faults are reported at once. */
public final class RegisterRules {

    /** What programs put in the place of a character that they could not convert. */
    private static final String LOST = "\uFFFD";

    private final Register register;
    private final Map<Register, List<RegisterEntry>> others;
    private final List<Fault> faults = new ArrayList<>();

    private RegisterRules(Register register, Map<Register, List<RegisterEntry>> others) {
        this.register = register;
        this.others = others;
    }

    /**
     * @param draft the complete register: entries that it lacks are removed
     * @param others current entries of the other registers
     * @return its entries, in the order of their key
     * @throws RegisterRejected.Faulty with all faults, in the order of the lines
     */
    public static List<RegisterEntry> check(Register register, DraftRegister draft, Map<Register, List<RegisterEntry>> others) {
        return new RegisterRules(register, others).check(draft);
    }

    private List<RegisterEntry> check(DraftRegister draft) {
        faults.addAll(draft.faults());
        Set<Integer> unreadable = draft.faults().stream().map(Fault::line).collect(Collectors.toSet());
        List<RegisterEntry> entries = new ArrayList<>();
        Map<RegisterEntry, Integer> lines = new java.util.IdentityHashMap<>();
        for (int line = 0; line < draft.lines().size(); line++) {
            if (unreadable.contains(line)) {
                continue;
            }
            int before = faults.size();
            Map<String, String> cells = cellsHaveTheirFormat(line, draft.lines().get(line));
            if (faults.size() == before) {
                RegisterEntry entry = new RegisterEntry(cells);
                entries.add(entry);
                lines.put(entry, line);
                periodEndsAfterItsStart(line, entry);
                referencesExist(line, entry);
            }
        }
        entries.sort(RegisterEntry.BY_KEY);
        periodsOfSameCodeDoNotOverlap(entries, lines);
        municipalityIsInOneRegionAtATime(entries, lines);
        referencedCodesRemain(entries);
        if (draft.lines().isEmpty() && faults.isEmpty()) {
            faults.add(Fault.of(Fault.WHOLE, "", "empty_register"));
        }
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(Fault::line));
            throw new RegisterRejected.Faulty(faults, draft.places());
        }
        return entries;
    }

    private Map<String, String> cellsHaveTheirFormat(int line, Map<String, String> cells) {
        Map<String, String> canonical = new LinkedHashMap<>();
        for (Column column : register.columns()) {
            String text = cells.get(column.name());
            if (text == null) {
                if (column.required()) {
                    faults.add(Fault.of(line, column.name(), "missing", column.name()));
                } else if (column.defaultValue() != null) {
                    canonical.put(column.name(), column.defaultValue());
                }
                continue;
            }
            if (text.contains(LOST)) {
                faults.add(Fault.of(line, column.name(), "character_lost", column.name(), "U+FFFD"));
                continue;
            }
            column.form().read(text).ifPresentOrElse(read -> canonical.put(column.name(), read),
                    () -> faults.add(Fault.of(line, column.name(), "not_of_form", column.name(), shown(text),
                            column.form().expectation())));
        }
        return canonical;
    }

    private void periodEndsAfterItsStart(int line, RegisterEntry entry) {
        Validity validity = entry.validity();
        if (validity.to() != null && validity.to().isBefore(validity.from())) {
            faults.add(Fault.of(line, "validTo", "ends_before_it_begins", validity.to(), validity.from()));
        }
    }

    private void referencesExist(int line, RegisterEntry entry) {
        for (Column column : register.columns()) {
            if (column.references() == null) {
                continue;
            }
            Register referenced = Register.of(column.references()).orElseThrow();
            Set<String> known = codes(others.getOrDefault(referenced, List.of()));
            String unknown = entry.codes(column.name()).stream().filter(code -> !known.contains(code))
                    .collect(Collectors.joining(" "));
            if (!unknown.isEmpty()) {
                faults.add(Fault.of(line, column.name(), "not_in_register", unknown, referenced.term()));
            }
        }
    }

    private void periodsOfSameCodeDoNotOverlap(List<RegisterEntry> entries, Map<RegisterEntry, Integer> lines) {
        for (int i = 1; i < entries.size(); i++) {
            RegisterEntry one = entries.get(i - 1);
            RegisterEntry next = entries.get(i);
            if (one.code().equals(next.code()) && one.validity().overlaps(next.validity())) {
                faults.add(Fault.of(lines.get(next), "validFrom", "periods_overlap", next.code(),
                        new LineNumber(lines.get(one))));
            }
        }
    }

    private void municipalityIsInOneRegionAtATime(List<RegisterEntry> entries, Map<RegisterEntry, Integer> lines) {
        if (!register.dividesMunicipalities()) {
            return;
        }
        Map<String, List<RegisterEntry>> holders = new HashMap<>();
        for (RegisterEntry entry : entries) {
            for (String municipality : entry.codes("municipalities")) {
                List<RegisterEntry> earlier = holders.computeIfAbsent(municipality, _ -> new ArrayList<>());
                earlier.stream().filter(other -> !other.code().equals(entry.code())
                        && other.validity().overlaps(entry.validity())).findFirst()
                        .ifPresent(
                                other -> faults.add(Fault.of(lines.get(entry), "municipalities", "in_two_areas", municipality,
                                        other.code(), new LineNumber(lines.get(other)))));
                earlier.add(entry);
            }
        }
    }

    /** Removing a code must not leave a dangling reference in another register. */
    private void referencedCodesRemain(List<RegisterEntry> entries) {
        Set<String> codes = codes(entries);
        Set<String> dangling = new TreeSet<>();
        others.forEach((other, content) -> other.columns().stream()
                .filter(column -> register.code().equals(column.references()))
                .forEach(column -> content.forEach(entry -> entry.codes(column.name()).stream()
                        .filter(code -> !codes.contains(code))
                        .forEach(code -> dangling.add(code + " (" + other.code() + ' ' + entry.code() + ')')))));
        // Entries with faults are missing from the list, so dangling references cannot be determined.
        if (!dangling.isEmpty() && faults.isEmpty()) {
            faults.add(Fault.of(Fault.WHOLE, "code", "still_referred_to",
                    dangling.stream().limit(20).collect(Collectors.joining(", "))));
        }
    }

    /** Limits the input that is repeated in a message. */
    private static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private static Set<String> codes(List<RegisterEntry> entries) {
        Set<String> codes = new HashSet<>();
        entries.forEach(entry -> codes.add(entry.code()));
        return codes;
    }
}
