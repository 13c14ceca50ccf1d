package nl.stagepact.placement.confirmation.outgoing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether and as whom mail is sent; the server is {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "stagepact.mail")
public interface MailSettings {

    /** Without it nobody is reminded by mail; links can still be made and sent by others. */
    @WithDefault("false")
    boolean enabled();

    /** From whom mail is; an address that is read. */
    @WithDefault("stage@stagepact.example")
    String from();
}
