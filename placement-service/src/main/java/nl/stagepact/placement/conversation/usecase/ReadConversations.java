package nl.stagepact.placement.conversation.usecase;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.conversation.domain.Conversation;
import nl.stagepact.placement.conversation.domain.OverdueConversation;
import nl.stagepact.placement.conversation.domain.WorrySignal;
import nl.stagepact.placement.conversation.persistence.Conversations;
import nl.stagepact.placement.placement.domain.Signer;
import nl.stagepact.placement.placement.usecase.PlacementRights;
import nl.stagepact.placement.placement.usecase.ReadPlacements;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.paging.Page;

/** Reads conversations of a placement, and those that are overdue. */
@ApplicationScoped
public class ReadConversations {

    private final Conversations conversations;
    private final ReadPlacements readPlacements;
    private final DutchCalendar calendar;

    ReadConversations(Conversations conversations, ReadPlacements readPlacements, DutchCalendar calendar) {
        this.conversations = conversations;
        this.readPlacements = readPlacements;
        this.calendar = calendar;
    }

    /** All of one placement, with worries; a company reads its own worries only. */
    public record OfPlacement(List<Conversation> conversations, List<WorrySignal> worries) {
    }

    /** @throws PlacementRejected.NotFound when the caller is no party to the placement */
    @Transactional
    public OfPlacement of(UUID placementId, PlacementRights rights) {
        readPlacements.find(placementId, rights);
        return new OfPlacement(conversations.ofPlacement(placementId), conversations.worries(placementId).stream()
                .filter(each -> rights.organisationCode() != null || each.raisedBy() == Signer.COMPANY).toList());
    }

    /** Of the organisation, the longest overdue first. @param after sort key of the page before; null for the first one */
    public Page<OverdueConversation> overdue(String organisation, @Nullable String after, int size) {
        return conversations.overdue(organisation, calendar.today(), after, size);
    }
}
