package nl.stagepact.discrimination.figures.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.discrimination.figures.usecase.PublishFigures;

/** Publishes what is due. */
@ApplicationScoped
public class FigureTimer {

    private final PublishFigures publishFigures;

    FigureTimer(PublishFigures publishFigures) {
        this.publishFigures = publishFigures;
    }

    @Scheduled(every = "{stagepact.schedule.every}", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        publishFigures.publishDue();
    }
}
