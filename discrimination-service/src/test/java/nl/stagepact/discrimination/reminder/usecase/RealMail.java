package nl.stagepact.discrimination.reminder.usecase;

import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import nl.stagepact.localstack.Ports;

/** A real SMTP server on a free port, and mail switched on. */
public class RealMail implements QuarkusTestResourceLifecycleManager {

    static final GreenMail SERVER = new GreenMail(new ServerSetup(Ports.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Override
    public Map<String, String> start() {
        SERVER.start();
        return Map.of("stagepact.mail.enabled", "true", "quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port",
                Integer.toString(SERVER.getSmtp().getPort()), "quarkus.mailer.start-tls", "DISABLED",
                "quarkus.mailer.keep-alive", "false", "stagepact.mail.patience", "2s");
    }

    @Override
    public void stop() {
        SERVER.stop();
    }
}
