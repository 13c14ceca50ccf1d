package nl.stagepact.placement.conversation.usecase;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.events.placements.ConversationOverdue;
import nl.stagepact.placement.conversation.persistence.Conversations;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.outbox.Outbox;

/** Tells of conversations whose day has passed. */
@ApplicationScoped
public class TellOverdue {

    private static final int AT_ONCE = 1_000;

    private final Conversations conversations;
    private final Outbox outbox;
    private final DutchCalendar calendar;
    private final Clock clock;

    TellOverdue(Conversations conversations, Outbox outbox, DutchCalendar calendar, Clock clock) {
        this.conversations = conversations;
        this.outbox = outbox;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Of some. @return how many; 0 when there are none left */
    @Transactional
    public int tellSome() {
        List<Conversations.Passed> passed = conversations.becomeOverdue(AT_ONCE, calendar.today(), clock.instant());
        outbox.append(passed.stream().map(each -> new ConversationOverdue(each.placementId().toString(),
                each.organisationCode(), each.leerbedrijfId(), each.moment(), each.dueOn())).toList());
        return passed.size();
    }
}
