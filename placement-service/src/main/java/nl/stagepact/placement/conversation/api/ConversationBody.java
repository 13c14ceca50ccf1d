package nl.stagepact.placement.conversation.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.placement.conversation.domain.ConversationMode;
import nl.stagepact.placement.conversation.domain.HeldConversation;
import nl.stagepact.placement.conversation.domain.WorryKind;
import nl.stagepact.placement.placement.domain.Signer;
import nl.stagepact.placement.wire.Formats.WorkProcess;

/** A conversation that was held. */
@Schema(name = "ConversationBody")
public record ConversationBody(
        @Schema(description = "Not in the future") @NotNull LocalDate heldOn,
        @NotNull ConversationMode mode,
        @Schema(description = "School, company and student take part; a guardian can") @NotEmpty @Size(max = 4) List<Signer> participants,
        @Schema(description = "Work processes that the student does; they are held against what was "
                + "agreed", examples = "[\"B1-K1-W1\"]") @NotNull @Size(max = 40) List<@WorkProcess String> workProcesses) {

    HeldConversation toHeld() {
        return new HeldConversation(heldOn, mode, Set.copyOf(participants),
                workProcesses.stream().distinct().sorted().toList());
    }

    /** A worry. */
    @Schema(name = "WorryBody")
    public record WorryBody(
            @Schema(description = "A school records what the student or the guardian worries about") @NotNull Signer by,
            @NotNull WorryKind kind) {
    }
}
