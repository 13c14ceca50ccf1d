package nl.stagepact.shortage.register.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

import nl.stagepact.shortage.table.domain.Term;

/** Formats of cells: which texts are accepted, and their canonical form. */
public enum Form {
    PROGRAMME_CODE(text -> ProgrammeCode.of(text).map(ProgrammeCode::code)),
    INSTITUTION_CODE(text -> InstitutionCode.of(text).map(InstitutionCode::code)),
    MUNICIPALITY_CODE(matching("GM[0-9]{4}")),
    REGION_CODE(matching("AM[0-9]{2}")),
    RMC_CODE(matching("RMC[0-9]{2}")),
    KEBAB(matching("(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*")),
    DOSSIER(matching("[0-9]{5}")),
    NAME(matching("\\P{Cntrl}{1,200}")),
    LEVEL(Level.CODES, text -> Level.of(text).map(Level::code)),
    SECTOR(Sector.CODES, text -> Sector.of(text).map(Sector::code)),
    KIND(Institution.Kind.CODES, text -> Institution.Kind.of(text).map(Institution.Kind::code)),
    DATE(Form::date),
    FLAG("true, false", matching("true|false")),
    MUNICIPALITIES(codes(MUNICIPALITY_CODE)),
    PACTS(codes(KEBAB));

    private final Object expectation;
    private final Function<String, Optional<String>> reader;

    Form(Function<String, Optional<String>> reader) {
        this.expectation = new Term("cell." + name().toLowerCase(Locale.ROOT));
        this.reader = reader;
    }

    /** @param codes allowed ones */
    Form(String codes, Function<String, Optional<String>> reader) {
        this.expectation = codes;
        this.reader = reader;
    }

    /** Describes the format in the message for a cell that does not have it: a {@link Term}, or the allowed codes. */
    public Object expectation() {
        return expectation;
    }

    /** The canonical form of the text; empty if the text does not have this format. */
    public Optional<String> read(String text) {
        return reader.apply(text);
    }

    private static Function<String, Optional<String>> matching(String pattern) {
        java.util.regex.Pattern compiled = java.util.regex.Pattern.compile(pattern);
        return text -> compiled.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() >= 1900 && date.getYear() <= 2200 ? Optional.of(date.toString()) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Sorted and without duplicates, so that equal sets are equal texts. */
    private static Function<String, Optional<String>> codes(Form each) {
        return text -> {
            TreeSet<String> codes = new TreeSet<>();
            for (String code : text.split(" +")) {
                if (each.read(code).isEmpty()) {
                    return Optional.empty();
                }
                codes.add(code);
            }
            return Optional.of(String.join(" ", codes));
        };
    }
}
