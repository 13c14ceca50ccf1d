package nl.stagepact.shortage.register.api;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.shortage.register.domain.RegisterEntry;
import nl.stagepact.shortage.register.domain.RegisterVersion;

/** A version of a register, without its entries. */
@Schema(name = "Register")
record RegisterView(
        @Schema(required = true, examples = "programmes") String register,
        @Schema(required = true, minimum = "1") int version,
        @Schema(required = true, description = "Number of lines") int entryCount,
        @Schema(required = true, description = "When this version was imported, UTC") Instant recordedAt) {

    static RegisterView of(RegisterVersion version) {
        return new RegisterView(version.register().code(), version.version(), version.entryCount(), version.recordedAt());
    }

    /** All registers, or all versions of one. */
    @Schema(name = "Registers")
    record Listing(@Schema(required = true) List<RegisterView> items) {
    }

    /** A page of entries. */
    @Schema(name = "RegisterPage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(
            @Schema(required = true) RegisterView version,
            @Schema(required = true, description = "By code and first day") List<RegisterEntryView> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {

        static Page of(RegisterVersion version, List<RegisterEntry> entries, @Nullable String next) {
            return new Page(RegisterView.of(version),
                    entries.stream().map(entry -> RegisterEntryView.of(version.register(), entry)).toList(), next);
        }
    }

    /** Result of publishing a register again. */
    @Schema(name = "RegisterAnnouncement")
    record Announcement(
            @Schema(required = true, examples = "programmes") String register,
            @Schema(required = true, description = "Number of published codes, each in its own event") int codes) {
    }
}
