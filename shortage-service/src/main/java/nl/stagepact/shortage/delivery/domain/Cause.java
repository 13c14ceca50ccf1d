package nl.stagepact.shortage.delivery.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EnumeratedValue;

/** Causes of a shortage, as the source documents name them. */
public enum Cause {

    /** begeleidingscapaciteit */
    SUPERVISION_CAPACITY(0),
    /** fysieke ruimte */
    PHYSICAL_SPACE(1),
    /** sluiting of maatregelen */
    CLOSURE(2),
    /** thuiswerken, online begeleiding */
    ONLINE_SUPERVISION(3),
    /** specifieke begeleidingsvraag */
    SPECIFIC_SUPPORT(4),
    /** mismatch inhoud */
    CONTENT_MISMATCH(5),
    /** mismatch periode of duur */
    PERIOD_MISMATCH(6),
    /** geen erkend leerbedrijf */
    NO_RECOGNISED_COMPANY(7),
    /** student vindt niet zelf */
    STUDENT_FINDS_NONE(8),
    /** kwalificerend in twijfel */
    QUALIFYING_IN_DOUBT(9),
    /** reisafstand */
    TRAVEL_DISTANCE(10),
    /** onbekend */
    UNKNOWN(11);

    public static final String CODES = Arrays.stream(values()).map(Cause::code).collect(Collectors.joining(", "));

    private static final Map<String, Cause> BY_CODE = Arrays.stream(values())
            .collect(Collectors.toMap(Cause::code, Function.identity()));

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);
    private final int number;

    /** @param number stored in staged imports: never change or reuse one */
    Cause(int number) {
        this.number = number;
    }

    public String code() {
        return code;
    }

    /** Identifies the cause in staged imports; fits in a byte. */
    public int number() {
        return number;
    }

    public static Cause numbered(int number) {
        return Arrays.stream(values()).filter(cause -> cause.number == number).findFirst().orElseThrow();
    }

    public static Optional<Cause> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
