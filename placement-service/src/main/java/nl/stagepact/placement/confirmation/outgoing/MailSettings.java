package nl.stagepact.placement.confirmation.outgoing;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether mail is sent, and the sender; the server is {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "stagepact.mail")
public interface MailSettings {

    /** When false, no reminders are mailed; links can still be created and sent by others. */
    @WithDefault("false")
    boolean enabled();

    /** Sender; a mailbox that is read. */
    @WithDefault("stage@stagepact.example")
    String from();

    /** Longest wait for the mail server to accept a mail, with the vacancies locked; less than the 20 s of lock_timeout. */
    @WithDefault("8s")
    Duration patience();
}
