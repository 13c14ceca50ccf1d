package nl.stagepact.gateway.route;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import nl.stagepact.gateway.contract.ContractPage;
import nl.stagepact.gateway.contract.MergedContract;
import nl.stagepact.servicekit.problem.Texts;

/** Opens the public address. */
@ApplicationScoped
public class Gateway {

    private static final Logger LOG = Logger.getLogger(Gateway.class);

    private final Vertx vertx;
    private final GatewaySettings settings;
    private final ObjectMapper json;
    private final AtomicInteger port = new AtomicInteger();

    Gateway(Vertx vertx, GatewaySettings settings, ObjectMapper json) {
        this.vertx = vertx;
        this.settings = settings;
        this.json = json;
    }

    void open(@Observes StartupEvent starting) {
        Texts texts = new Texts();
        ContractPage page = new ContractPage();
        MergedContract contract = new MergedContract(vertx, settings, json);
        // One event loop per core; Vert.x spreads connections over them. Port 0 is for tests, which want one server.
        int loops = settings.http().port() == 0 ? 1 : Runtime.getRuntime().availableProcessors();
        vertx.deployVerticle(() -> {
            PublicServer server = new PublicServer(settings, texts, page, contract);
            opened.add(server);
            return server;
        }, new DeploymentOptions().setInstances(loops)).toCompletionStage().toCompletableFuture().join();
        port.set(opened.getFirst().actualPort());
        LOG.infof("Gateway listens: host=%s port=%d", settings.http().host(), port.get());
    }

    private final java.util.List<PublicServer> opened = new java.util.concurrent.CopyOnWriteArrayList<>();

    /** Where it listens, which only tests need to ask. */
    public int port() {
        return port.get();
    }
}
