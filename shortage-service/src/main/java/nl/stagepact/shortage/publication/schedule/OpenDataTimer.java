package nl.stagepact.shortage.publication.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.shortage.publication.domain.OtherSecret;
import nl.stagepact.shortage.publication.usecase.PublishOpenData;

/** Publishes open data when due. */
@ApplicationScoped
public class OpenDataTimer {

    private static final Logger LOG = Logger.getLogger(OpenDataTimer.class);

    private final PublishOpenData publishOpenData;

    OpenDataTimer(PublishOpenData publishOpenData) {
        this.publishOpenData = publishOpenData;
    }

    @Scheduled(every = "{stagepact.schedule.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void publishDueOpenData() {
        try {
            publishOpenData.publishIfDue().ifPresent(made -> LOG.infof("Open data published: number=%d, schools=%d",
                    made.number(), made.coverage().schoolsDelivered()));
        } catch (OtherSecret e) {
            LOG.errorf("Open data not published: %s", e.getMessage());
        }
    }
}
