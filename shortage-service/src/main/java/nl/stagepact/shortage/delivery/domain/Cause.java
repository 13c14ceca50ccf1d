package nl.stagepact.shortage.delivery.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.EnumeratedValue;

/** Why places lack, as the source documents name it. */
public enum Cause {

    /** begeleidingscapaciteit */
    SUPERVISION_CAPACITY,
    /** fysieke ruimte */
    PHYSICAL_SPACE,
    /** sluiting of maatregelen */
    CLOSURE,
    /** thuiswerken, online begeleiding */
    ONLINE_SUPERVISION,
    /** specifieke begeleidingsvraag */
    SPECIFIC_SUPPORT,
    /** mismatch inhoud */
    CONTENT_MISMATCH,
    /** mismatch periode of duur */
    PERIOD_MISMATCH,
    /** geen erkend leerbedrijf */
    NO_RECOGNISED_COMPANY,
    /** student vindt niet zelf */
    STUDENT_FINDS_NONE,
    /** kwalificerend in twijfel */
    QUALIFYING_IN_DOUBT,
    /** reisafstand */
    TRAVEL_DISTANCE,
    /** onbekend */
    UNKNOWN;

    public static final String CODES = Arrays.stream(values()).map(Cause::code).collect(Collectors.joining(", "));

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    public static Optional<Cause> of(String code) {
        return Arrays.stream(values()).filter(cause -> cause.code().equals(code)).findFirst();
    }
}
