package nl.stagepact.discrimination.sealedcase.api;

import java.util.Locale;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.wire.Formats.RandomId;
import nl.stagepact.discrimination.wire.Formats.SealedText;

/** A message or note that a desk sealed itself. */
@Schema(name = "SealedEntryBody")
public record SealedEntryBody(
        @NotNull Kind kind,
        @Schema(description = "Random UUID with which it is sealed, in lower case", examples = {
                "0b7c2f5e-6f0a-4c57-9d2e-0d9c2f7a1b3c" }) @NotNull @RandomId String id,
        @Schema(description = "Of the key with which it is sealed") @NotNull @Min(1) @Max(1000) Integer generation,
        @Schema(description = "HPKE (RFC 9180) of a JSON text padded with spaces to a multiple of 512 bytes, in base64url without "
                + "padding") @NotNull @SealedText String sealed){

    /** What a desk writes sealed; decisions are sealed by the service as it takes the step. */
    enum Kind {
        MESSAGE(EntryKind.MESSAGE),
        NOTE(EntryKind.NOTE);

        private final EntryKind kind;

        Kind(EntryKind kind) {
            this.kind = kind;
        }

        EntryKind kind() {
            return kind;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
