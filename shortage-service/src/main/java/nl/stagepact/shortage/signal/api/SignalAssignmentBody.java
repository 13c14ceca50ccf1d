package nl.stagepact.shortage.signal.api;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.shortage.signal.domain.Responsible;

/** Who takes a signal on. */
@Schema(name = "SignalAssignmentBody")
public record SignalAssignmentBody(@NotNull Responsible responsible) {
}
