package nl.stagepact.discrimination.sealedcase.api;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.discrimination.wire.Formats.KeyText;

/** A public key for which a challenge is made. */
@Schema(name = "PublicKeyBody")
public record PublicKeyBody(
        @Schema(description = "X25519, 32 bytes in base64url without padding") @NotNull @KeyText String publicKey) {
}
