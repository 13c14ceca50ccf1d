package nl.stagepact.placement.conversation.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.placement.conversation.domain.Conversation;
import nl.stagepact.placement.conversation.domain.ConversationMoment;
import nl.stagepact.placement.conversation.persistence.Conversations;
import nl.stagepact.placement.placement.domain.PlacementState;
import nl.stagepact.placement.placement.usecase.AgreedTerms;
import nl.stagepact.placement.placement.usecase.EndedPlacement;

/** Plans the conversations of a placement when it is agreed, and again when it is amended. */
@ApplicationScoped
public class PlanConversations {

    private final Conversations conversations;
    private final ConversationSettings settings;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    PlanConversations(Conversations conversations, ConversationSettings settings, Clock clock) {
        this.conversations = conversations;
        this.settings = settings;
        this.clock = clock;
    }

    /** What was held stays as it was. */
    @Transactional(Transactional.TxType.MANDATORY)
    void plan(@Observes AgreedTerms agreed) {
        UUID placementId = agreed.placement().id();
        Map<ConversationMoment, LocalDate> due = new EnumMap<>(
                settings.policy().due(agreed.terms().data().startsOn(), agreed.terms().data().endsOn()));
        for (Conversation planned : conversations.ofPlacement(placementId)) {
            LocalDate day = due.remove(planned.moment());
            if (day != null) {
                planned.moveTo(day);
            } else if (!planned.isHeld()) {
                conversations.remove(planned);
            }
        }
        due.forEach((moment, day) -> conversations.insert(new Conversation(ids.generate(), placementId, moment, day,
                clock.instant(), agreed.terms().draftedBy())));
    }

    /** What was not held before an interruption is not due any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void cancel(@Observes EndedPlacement ended) {
        if (ended.placement().state() == PlacementState.INTERRUPTED) {
            conversations.ofPlacement(ended.placement().id()).stream().filter(each -> !each.isHeld())
                    .forEach(conversations::remove);
        }
    }
}
