package nl.stagepact.discrimination.wire;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.servicekit.body.Text;

/** A message, a note or an addition. */
@Schema(name = "TextBody")
public record TextBody(@NotNull @Text(max = 10_000) String text) {
}
