package nl.stagepact.placement.feed.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.placement.feed.usecase.CurrentFeeds;

/** Refreshes the editions of feeds periodically. */
@ApplicationScoped
public class FeedTimer {

    private final CurrentFeeds currentFeeds;

    FeedTimer(CurrentFeeds currentFeeds) {
        this.currentFeeds = currentFeeds;
    }

    @Scheduled(every = "{stagepact.feed.refresh-every}", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        currentFeeds.refresh();
    }
}
