package nl.stagepact.placement.conversation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import nl.stagepact.placement.placement.domain.Signer;

/**
 * A conversation as it was held.
 *
 * @param participants who took part
 * @param workProcesses that the student does, sorted
 */
public record HeldConversation(LocalDate heldOn, ConversationMode mode, Set<Signer> participants, List<String> workProcesses) {
}
