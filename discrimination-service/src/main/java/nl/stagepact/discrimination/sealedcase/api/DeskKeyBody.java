package nl.stagepact.discrimination.sealedcase.api;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.discrimination.wire.Formats.KeyText;

/** A public key with the proof that the desk holds the private half. */
@Schema(name = "DeskKeyBody")
public record DeskKeyBody(
        @Schema(description = "As in the challenge") @NotNull @KeyText String publicKey,
        @Schema(description = "The 32 bytes that were sealed in the challenge, in base64url without "
                + "padding") @NotNull @KeyText String proof) {
}
