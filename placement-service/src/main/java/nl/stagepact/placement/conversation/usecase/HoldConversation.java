package nl.stagepact.placement.conversation.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.events.placements.ConversationHeld;
import nl.stagepact.placement.conversation.domain.Conversation;
import nl.stagepact.placement.conversation.domain.ConversationMoment;
import nl.stagepact.placement.conversation.domain.ConversationRejected;
import nl.stagepact.placement.conversation.domain.HeldConversation;
import nl.stagepact.placement.conversation.persistence.Conversations;
import nl.stagepact.placement.placement.domain.Placement;
import nl.stagepact.placement.placement.usecase.PlacementRights;
import nl.stagepact.placement.placement.usecase.ReadPlacements;
import nl.stagepact.servicekit.outbox.Outbox;

/** Records a conversation that was held. */
@ApplicationScoped
public class HoldConversation {

    private final Conversations conversations;
    private final ReadPlacements readPlacements;
    private final Outbox outbox;
    private final Clock clock;

    HoldConversation(Conversations conversations, ReadPlacements readPlacements, Outbox outbox, Clock clock) {
        this.conversations = conversations;
        this.readPlacements = readPlacements;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Recording it again corrects the record.
     *
     * @throws ConversationRejected when the placement has no such conversation, or somebody was missing
     */
    @Transactional
    public Conversation hold(UUID placementId, ConversationMoment moment, HeldConversation held, PlacementRights rights) {
        Placement placement = readPlacements.find(placementId, rights);
        Conversation conversation = conversations.findForUpdate(placementId, moment)
                .orElseThrow(ConversationRejected.NotFound::new);
        LocalDate startsOn = placement.startsOn();
        if (moment != ConversationMoment.START && (startsOn == null || held.heldOn().isBefore(startsOn))) {
            throw new ConversationRejected.BeforeTheStart();
        }
        List<String> agreed = placement.agreement().inForce(held.heldOn()).map(each -> each.data().workProcesses())
                .orElse(List.of());
        boolean isNew = !conversation.isHeld();
        conversation.hold(held, agreed, clock.instant(), rights.client());
        conversations.writeChanges();
        if (isNew) {
            outbox.append(new ConversationHeld(placementId.toString(), placement.proposal().organisationCode(),
                    placement.proposal().leerbedrijfId().code(), moment.code(), held.heldOn(), conversation.isOnSite(),
                    conversation.isOtherWork()));
        }
        return conversation;
    }
}
