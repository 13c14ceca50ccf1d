package nl.stagepact.discrimination.readinglog.api;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.discrimination.readinglog.domain.LoggedReading;
import nl.stagepact.discrimination.readinglog.domain.Purpose;
import nl.stagepact.discrimination.readinglog.domain.Reading;

/** A reading of a case. */
@Schema(name = "Reading")
public record ReadingView(
        @Schema(required = true, description = "From 1, without gaps") long number,
        @Schema(required = true) LocalDate readOn,
        @Schema(required = true, description = "Subject (sub) of the access token") String subject,
        @Schema(required = true, examples = "confidential-adviser") String role,
        @Schema(required = true) Purpose purpose,
        @Schema(required = true, format = "uuid") String caseId,
        @Schema(required = true, description = "Parts that were opened") List<String> parts,
        @Schema(required = true, description = "SHA-256, in hexadecimal, over the 32 bytes of the hash before (zeros before the "
                + "first) and the fields number, readOn, subject, role, purpose, caseId and parts (joined by commas) as UTF-8, "
                + "with a line feed between fields") String hash) {

    static ReadingView of(LoggedReading logged) {
        Reading reading = logged.reading();
        return new ReadingView(logged.number(), reading.readOn(), reading.subject(), reading.role(), reading.purpose(),
                reading.caseId().toString(), reading.parts(), HexFormat.of().formatHex(logged.hash()));
    }

    /** A page of the log. */
    @Schema(name = "ReadingPage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(
            @Schema(required = true, description = "In order") List<ReadingView> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {
    }
}
