package nl.stagepact.placement.conversation.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.placement.conversation.usecase.TellOverdue;

/** Tells of conversations whose day has passed. */
@ApplicationScoped
public class ConversationTimer {

    private final TellOverdue tellOverdue;

    ConversationTimer(TellOverdue tellOverdue) {
        this.tellOverdue = tellOverdue;
    }

    @Scheduled(every = "{stagepact.schedule.every}", delayed = "11s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (tellOverdue.tellSome() > 0) {
            // Some at a time, so that locks are held briefly.
        }
    }
}
