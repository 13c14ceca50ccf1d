package nl.stagepact.discrimination.reminder.outgoing;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether desks are mailed, and the sender; the server is {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "stagepact.mail")
public interface MailSettings {

    /** When false, desks see what waits in their work list only. */
    @WithDefault("false")
    boolean enabled();

    /** Sender; a mailbox that is read. */
    @WithDefault("stage@stagepact.example")
    String from();

    /** Longest wait for the mail server to accept a mail; less than the 20 s of lock_timeout. */
    @WithDefault("8s")
    Duration patience();

    /** When desks are mailed, as a cron expression of Quartz, in Dutch time; on working days only. */
    @WithDefault("0 30 7 * * ?")
    String cron();
}
