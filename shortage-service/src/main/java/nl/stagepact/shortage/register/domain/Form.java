package nl.stagepact.shortage.register.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Formats of cells: which texts are accepted, and their canonical form. */
public enum Form {
    PROGRAMME_CODE("five digits, or a code of RIO", text -> ProgrammeCode.of(text).map(ProgrammeCode::code)),
    INSTITUTION_CODE("a BRIN (99AA) or a code of RIO (999A999)", text -> InstitutionCode.of(text).map(InstitutionCode::code)),
    MUNICIPALITY_CODE("GM and four digits", matching("GM[0-9]{4}")),
    REGION_CODE("AM and two digits", matching("AM[0-9]{2}")),
    RMC_CODE("RMC and two digits", matching("RMC[0-9]{2}")),
    KEBAB("at most 40 small letters and digits, with hyphens between words", matching("(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*")),
    DOSSIER("five digits", matching("[0-9]{5}")),
    NAME("1 to 200 characters on one line", matching("\\P{Cntrl}{1,200}")),
    LEVEL(Level.CODES, text -> Level.of(text).map(Level::code)),
    SECTOR(Sector.CODES, text -> Sector.of(text).map(Sector::code)),
    KIND(Institution.Kind.CODES, text -> Institution.Kind.of(text).map(Institution.Kind::code)),
    DATE("a date as YYYY-MM-DD", Form::date),
    FLAG("true, false", matching("true|false")),
    MUNICIPALITIES("codes of municipalities, separated by spaces", codes(MUNICIPALITY_CODE)),
    PACTS("codes of pact areas, separated by spaces", codes(KEBAB));

    private final String expectation;
    private final Function<String, Optional<String>> reader;

    Form(String expectation, Function<String, Optional<String>> reader) {
        this.expectation = expectation;
        this.reader = reader;
    }

    /** Describes the format in the message for a cell that does not have it. */
    public String expectation() {
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
