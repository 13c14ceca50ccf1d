package nl.stagepact.shortage.round.domain;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What a side says of a cell; never changed, so that together they are its history.
 *
 * @param kind see {@link Kind}
 * @param party the side that says it
 * @param value of a correction: what it should have counted; of an agreement: the agreed value; otherwise null
 * @param comment in its own words; null when it gave none
 * @param at when
 * @param by the client, never a person
 */
public record Statement(Kind kind, Party party, @Nullable Integer value, @Nullable String comment, Instant at, String by) {

    /** What can be said. */
    public enum Kind {
        /** Why it counted what it counted. */
        EXPLANATION,
        /** It counted something else than it should have. */
        CORRECTION,
        /** It takes the other's value. */
        AGREEMENT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
