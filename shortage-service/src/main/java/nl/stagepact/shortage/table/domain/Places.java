package nl.stagepact.shortage.table.domain;

import org.jspecify.annotations.Nullable;

/** Finds faults in what was received: its format determines how places in it are named. */
public interface Places {

    /** Of lines that were not received as a text. */
    Places NONE = new Places() {

        @Override
        public Place of(Fault fault) {
            return new Place(null, null, null);
        }

        @Override
        public String lineName(int index) {
            return Integer.toString(index);
        }
    };

    Place of(Fault fault);

    /** Name of the line with an index, for messages. */
    String lineName(int index);

    /**
     * @param pointer JSON Pointer (RFC 6901); null when there is no JSON document
     * @param line number in the file, from 1; null for a single JSON document
     * @param column of the table; null for other formats, and for the line as a whole
     */
    record Place(@Nullable String pointer, @Nullable Integer line, @Nullable String column) {
    }
}
