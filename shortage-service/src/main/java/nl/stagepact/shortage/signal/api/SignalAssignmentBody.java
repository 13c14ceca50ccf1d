package nl.stagepact.shortage.signal.api;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.shortage.signal.domain.Responsible;

/** Assigns a signal. */
@Schema(name = "SignalAssignmentBody")
public record SignalAssignmentBody(@NotNull Responsible responsible) {
}
