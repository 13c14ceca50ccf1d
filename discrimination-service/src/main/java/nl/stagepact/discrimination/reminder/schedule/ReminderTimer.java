package nl.stagepact.discrimination.reminder.schedule;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import nl.stagepact.discrimination.reminder.usecase.RemindDesks;

/** Mails desks at a fixed hour, so that the moment of a mail says nothing. */
@ApplicationScoped
public class ReminderTimer {

    private final RemindDesks remindDesks;

    ReminderTimer(RemindDesks remindDesks) {
        this.remindDesks = remindDesks;
    }

    @Scheduled(cron = "{stagepact.mail.cron}", timeZone = "Europe/Amsterdam", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        remindDesks.remind();
    }
}
