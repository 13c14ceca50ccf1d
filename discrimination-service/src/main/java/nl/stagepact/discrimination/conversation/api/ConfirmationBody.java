package nl.stagepact.discrimination.conversation.api;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.servicekit.body.Text;

/** A confirmation that somebody was shown. */
@Schema(name = "ConfirmationBody")
public record ConfirmationBody(@Schema(description = "As it was shown") @NotNull @Text(max = 200) String confirmation) {
}
