package nl.stagepact.gateway.proxy;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import nl.stagepact.gateway.body.UnfinishedBodies;
import nl.stagepact.gateway.cache.PublicAnswers;
import nl.stagepact.gateway.contract.ContractPage;
import nl.stagepact.gateway.contract.MergedContract;
import nl.stagepact.gateway.metric.GatewayMetrics;
import nl.stagepact.gateway.route.AddressWatch;
import nl.stagepact.gateway.route.GatewaySettings;
import nl.stagepact.gateway.route.Service;
import nl.stagepact.servicekit.problem.Texts;

/** Starts the public server. */
@ApplicationScoped
public class Gateway {

    private static final Logger LOG = Logger.getLogger(Gateway.class);

    private final Vertx vertx;
    private final GatewaySettings settings;
    private final ObjectMapper json;
    private final Drain drain;
    private @Nullable AddressWatch watch;
    private @Nullable String servers;

    Gateway(Vertx vertx, GatewaySettings settings, ObjectMapper json) {
        this.vertx = vertx;
        this.settings = settings;
        this.json = json;
        this.drain = new Drain(settings.stopping());
    }

    void open(@Observes StartupEvent starting) {
        List<Service> services = settings.services();
        Texts texts = new Texts();
        ContractPage page = new ContractPage();
        MergedContract contract = new MergedContract(vertx, settings, services, json);
        PublicAnswers answers = new PublicAnswers(settings.cache());
        UnfinishedBodies unfinished = new UnfinishedBodies(settings.receiving());
        GatewayMetrics.watch(unfinished::total);
        // One event loop per core; Vert.x spreads connections over them.
        servers = vertx
                .deployVerticle(() -> new PublicServer(settings, texts, page, contract, answers, unfinished, services, drain),
                        new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors()))
                .toCompletionStage().toCompletableFuture().join();
        watch = new AddressWatch(vertx, services);
        watch.start();
        LOG.infof("Gateway listens: host=%s port=%d", settings.http().host(), settings.http().port());
    }

    /** Blocks until the last request is answered and the port is closed, so that nothing is accepted that would be cut off. */
    void close(@Observes ShutdownEvent stopping) throws InterruptedException {
        LOG.infof("Gateway stops: delay=%s patience=%s", settings.stopping().delay(), settings.stopping().patience());
        drain.run();
        if (watch != null && servers != null) {
            watch.stop();
            vertx.undeploy(servers).toCompletionStage().toCompletableFuture().join();
        }
    }
}
