package nl.stagepact.discrimination.report.api;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.discrimination.keys.domain.Author;
import nl.stagepact.discrimination.keys.domain.OpenedEntry;

/** A message or a note. */
@Schema(name = "Entry")
public record EntryView(
        @Schema(required = true) String text,
        @Schema(required = true) Author author,
        @Schema(required = true, description = "Day on which it was written") LocalDate writtenOn) {

    private static EntryView of(OpenedEntry<String> entry) {
        return new EntryView(entry.content(), entry.author(), entry.writtenOn());
    }

    /** Messages or notes of a case, which has at most a thousand entries. */
    @Schema(name = "Entries")
    public record Listing(@Schema(required = true, description = "In order") List<EntryView> items) {

        public static Listing of(List<OpenedEntry<String>> entries) {
            return new Listing(entries.stream().map(EntryView::of).toList());
        }
    }
}
