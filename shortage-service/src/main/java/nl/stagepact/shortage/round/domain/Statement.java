package nl.stagepact.shortage.round.domain;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * An immutable statement of a party on a cell. All statements together are the history of the cell.
 *
 * @param kind see {@link Kind}
 * @param party its author
 * @param value of a correction: the right count; of an agreement: the agreed value; otherwise null
 * @param comment free text; null for none
 * @param at when
 * @param by the client, never a person
 */
public record Statement(Kind kind, Party party, @Nullable Integer value, @Nullable String comment, Instant at, String by) {

    /** Kinds of statements. */
    public enum Kind {
        /** Explains the party's own count. */
        EXPLANATION,
        /** Corrects the party's own count. */
        CORRECTION,
        /** Accepts the other party's value. */
        AGREEMENT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
