package nl.stagepact.discrimination.keeper.api;

import java.util.List;
import java.util.Locale;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import nl.stagepact.casesealing.Base64Text;
import nl.stagepact.discrimination.keeper.domain.LodgedKey;
import nl.stagepact.discrimination.wire.Formats.SealedText;
import nl.stagepact.discrimination.wire.SharedPartCode;

/** Keys of a lodging: under the keeper's seal when they are sent, without it when they are answered. */
public record LodgedKeysBody(@NotEmpty @Size(max = 400) List<@NotNull KeyBody> keys) {

    static LodgedKeysBody of(List<LodgedKey> keys) {
        return new LodgedKeysBody(
                keys.stream().map(key -> new KeyBody(SharedPartCode.valueOf(key.part().toUpperCase(Locale.ROOT)),
                        key.generation(), Base64Text.of(key.sealed()))).toList());
    }

    List<LodgedKey> toKeys() {
        return keys.stream().map(key -> new LodgedKey(key.part().code(), key.generation(), Base64Text.bytes(key.sealed())))
                .toList();
    }

    /** The key of one generation of a part. */
    record KeyBody(@NotNull SharedPartCode part, @NotNull @Min(1) @Max(1000) Integer generation,
            @NotNull @SealedText String sealed) {
    }
}
