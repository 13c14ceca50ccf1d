package nl.stagepact.gateway.proxy;

import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.vertx.core.Vertx;
import nl.stagepact.gateway.body.UnfinishedBodies;
import nl.stagepact.gateway.cache.PublicAnswers;
import nl.stagepact.gateway.contract.ContractPage;
import nl.stagepact.gateway.contract.MergedContract;
import nl.stagepact.gateway.route.AddressWatch;
import nl.stagepact.gateway.route.GatewaySettings;
import nl.stagepact.gateway.route.Service;
import nl.stagepact.servicekit.problem.Texts;

/** A gateway on a free port, as {@link Gateway} starts it, with one event loop. */
final class GatewayUnderTest implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final Drain drain;
    private final AddressWatch watch;
    private final String servers;
    private final int port;

    GatewayUnderTest(GatewaySettings settings) {
        List<Service> services = settings.services();
        drain = new Drain(settings.stopping());
        PublicServer server = new PublicServer(settings, new Texts(), new ContractPage(),
                new MergedContract(vertx, settings, services, new ObjectMapper()), new PublicAnswers(settings.cache()),
                new UnfinishedBodies(settings.receiving()), services, drain);
        servers = vertx.deployVerticle(server).toCompletionStage().toCompletableFuture().join();
        watch = new AddressWatch(vertx, services);
        watch.start();
        port = server.actualPort();
    }

    int port() {
        return port;
    }

    /** Stops as the gateway does when it is told to. */
    void stopGracefully() throws InterruptedException {
        drain.run();
        watch.stop();
        vertx.undeploy(servers).toCompletionStage().toCompletableFuture().join();
        close();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
