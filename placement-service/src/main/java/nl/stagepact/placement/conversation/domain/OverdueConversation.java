package nl.stagepact.placement.conversation.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A conversation that was not held by its day.
 *
 * @param dueOn that day
 */
public record OverdueConversation(UUID id, UUID placementId, ConversationMoment moment, LocalDate dueOn, String leerbedrijfId,
        String programmeCode) {
}
