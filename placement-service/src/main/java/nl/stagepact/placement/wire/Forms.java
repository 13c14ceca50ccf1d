package nl.stagepact.placement.wire;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Formats of numbers and codes that others issue. Each method returns empty for text in another format. */
public final class Forms {

    public static final String KVK_NUMBER = "12345678";
    public static final String ESTABLISHMENT_NUMBER = "123456789012";
    public static final String POSTCODE = "1234AB";
    public static final String FOUR_DIGITS = "1234";
    public static final String POSTCODE_AREA = "1234 / 1234AB";
    public static final String POSTCODE_BEGIN = "12 … 1234AB";
    public static final String MUNICIPALITY = "GM0000 … GM9999";
    public static final String COUNTRY = "AA … ZZ";
    public static final String EMAIL = "name@domain";
    public static final String TELEPHONE = "+31 33 000 00 00";
    public static final String WORK_PROCESS = "B1-K1-W1";

    /** Patterns are anchored, because OpenAPI patterns match anywhere in a text. */
    public static final String KVK_NUMBER_PATTERN = "^[0-9]{8}$";
    public static final String ESTABLISHMENT_NUMBER_PATTERN = "^[0-9]{12}$";
    public static final String POSTCODE_PATTERN = "^[1-9][0-9]{3} ?[A-Za-z]{2}$";
    public static final String FOUR_DIGITS_PATTERN = "^[1-9][0-9]{3}$";
    public static final String EMAIL_PATTERN = "^[^@\\s<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$";
    public static final String TELEPHONE_PATTERN = "^\\+?[0-9 ()-]{6,25}$";
    public static final String COUNTRY_PATTERN = "^[A-Z]{2}$";
    public static final String MUNICIPALITY_PATTERN = "^GM[0-9]{4}$";
    public static final String WORK_PROCESS_PATTERN = "^[BP][0-9]{1,2}-K[0-9]{1,2}-W[0-9]{1,2}$";
    public static final String POSTCODE_AREA_PATTERN = "^[1-9][0-9]{3}( ?[A-Za-z]{2})?$";
    public static final String POSTCODE_BEGIN_PATTERN = "^([1-9][0-9]{1,3}|[1-9][0-9]{3} ?[A-Za-z]{2})$";

    private static final Pattern COMPLETE_POSTCODE = Pattern.compile(POSTCODE_PATTERN);
    private static final Pattern AREA = Pattern.compile(FOUR_DIGITS_PATTERN);
    private static final Pattern POSTCODE_PREFIX = Pattern.compile("[1-9][0-9]{1,3}");

    private Forms() {
    }

    /** The stored form: capital letters, no space. */
    public static Optional<String> postcode(String text) {
        return matching(COMPLETE_POSTCODE, text).map(code -> code.replace(" ", "").toUpperCase(Locale.ROOT));
    }

    /** Two to four digits, or a complete postcode. */
    public static Optional<String> postcodeBegin(String text) {
        return matching(POSTCODE_PREFIX, text).or(() -> postcode(text));
    }

    public static Optional<String> fourDigits(String text) {
        return matching(AREA, text);
    }

    /** The four digits of a postcode, complete or not. */
    public static Optional<String> postcodeArea(String text) {
        return fourDigits(text).or(() -> postcode(text).map(code -> code.substring(0, 4)));
    }

    private static Optional<String> matching(Pattern pattern, String text) {
        return pattern.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
