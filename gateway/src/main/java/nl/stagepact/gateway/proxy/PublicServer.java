package nl.stagepact.gateway.proxy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import io.netty.handler.codec.TooLongFrameException;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import nl.stagepact.gateway.body.BodyInterceptor;
import nl.stagepact.gateway.body.LingeringClose;
import nl.stagepact.gateway.body.UnfinishedBodies;
import nl.stagepact.gateway.cache.CacheInterceptor;
import nl.stagepact.gateway.cache.PublicAnswers;
import nl.stagepact.gateway.compression.CompressionInterceptor;
import nl.stagepact.gateway.contract.ContractPage;
import nl.stagepact.gateway.contract.MergedContract;
import nl.stagepact.gateway.metric.GatewayMetrics;
import nl.stagepact.gateway.route.GatewaySettings;
import nl.stagepact.gateway.route.Service;
import nl.stagepact.servicekit.header.AnswerHeaders;
import nl.stagepact.servicekit.parameter.UnknownParameters;
import nl.stagepact.servicekit.problem.FrameworkProblems;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.ProblemWriter;
import nl.stagepact.servicekit.problem.Texts;

/**
 * One event loop of the public server. This is not Quarkus' main server, because only the owner of a server can handle
 * malformed HTTP requests, which also get a problem.
 */
final class PublicServer extends AbstractVerticle {

    private static final int LONGEST_LINE = 8 * 1024;
    private static final int LARGEST_HEADERS = 16 * 1024;
    private static final String READS = "GET, HEAD, OPTIONS";
    private static final int CONNECTIONS_PER_SERVICE = 64;
    private static final int WAITING_PER_SERVICE = 512;

    private final GatewaySettings settings;
    private final Texts texts;
    private final ProblemWriter problems;
    private final AnswerHeaders headers;
    private final Admission admission;
    private final ContractPage page;
    private final MergedContract contract;
    private final PublicAnswers answers;
    private final UnfinishedBodies unfinished;
    private final List<Service> services;
    private final Drain drain;
    private final Health health;
    private final Map<String, HttpProxy> proxies = new HashMap<>();
    private @Nullable HttpServer server;

    PublicServer(GatewaySettings settings, Texts texts, ContractPage page, MergedContract contract,
            PublicAnswers answers, UnfinishedBodies unfinished, List<Service> services, Drain drain) {
        this.settings = settings;
        this.texts = texts;
        this.problems = new ProblemWriter(texts);
        this.headers = new AnswerHeaders(settings.api().version());
        this.admission = new Admission(settings.http().sizes());
        this.page = page;
        this.contract = contract;
        this.answers = answers;
        this.unfinished = unfinished;
        this.services = services;
        this.drain = drain;
        this.health = new Health(services, drain);
    }

    @Override
    public void start(Promise<Void> started) {
        int silence = (int) settings.patience().silence().toMillis();
        HttpClient client = vertx.httpClientBuilder()
                .with(new HttpClientOptions().setIdleTimeout(silence).setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                        .setConnectTimeout((int) settings.patience().connect().toMillis())
                        .setKeepAliveTimeout(20).setMaxWaitQueueSize(WAITING_PER_SERVICE).setDecompressionSupported(false))
                .with(new PoolOptions().setHttp1MaxSize(CONNECTIONS_PER_SERVICE))
                .build();
        services.forEach(service -> proxies.put(service.basePath() + "/", proxy(client, service)));
        server = vertx.createHttpServer(new HttpServerOptions()
                .setHost(settings.http().host()).setPort(settings.http().port())
                .setMaxInitialLineLength(LONGEST_LINE).setMaxHeaderSize(LARGEST_HEADERS)
                .setIdleTimeout(silence).setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setHandle100ContinueAutomatically(true)
                .setHttp2ClearTextEnabled(false).setDecompressionSupported(false))
                .requestHandler(this::handle)
                .invalidRequestHandler(this::refuseMalformed);
        server.listen().<Void> mapEmpty().onComplete(started);
    }

    int actualPort() {
        return server == null ? -1 : server.actualPort();
    }

    private HttpProxy proxy(HttpClient client, Service service) {
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(new Origin(service, client, settings.patience(), vertx)::connect)
                .addInterceptor(new CacheInterceptor(answers))
                .addInterceptor(new CompressionInterceptor())
                .addInterceptor(new ProblemInterceptor(texts, vertx))
                .addInterceptor(new BodyInterceptor(settings.http().sizes(), settings.receiving(), unfinished, vertx))
                .addInterceptor(new ResendInterceptor())
                .addInterceptor(new HopByHopInterceptor());
    }

    private void handle(HttpServerRequest request) {
        boolean admitted = drain.admits(request);
        long received = System.nanoTime();
        request.response().headersEndHandler(any -> {
            addHeaders(request);
            GatewayMetrics.answered(routeOf(request), request.response().getStatusCode(), System.nanoTime() - received);
        });
        if (!admitted) {
            refuse(request, FrameworkProblems.of(503));
            return;
        }
        admission.refusal(request).ifPresentOrElse(problem -> refuse(request, problem), () -> route(request));
    }

    private void addHeaders(HttpServerRequest request) {
        headers.addTo(request.response());
        if (drain.isLeaving()) {
            request.response().putHeader("Connection", "close");
        }
    }

    /** Only names of the configuration: a path could hold an id, and there are endlessly many. */
    private String routeOf(HttpServerRequest request) {
        String path = String.valueOf(request.path());
        return services.stream().filter(each -> path.startsWith(each.basePath() + "/")).map(Service::name).findFirst()
                .orElse("own");
    }

    private void route(HttpServerRequest request) {
        String path = request.path();
        for (Map.Entry<String, HttpProxy> proxy : proxies.entrySet()) {
            if (path.startsWith(proxy.getKey())) {
                if (!answers.answer(request)) {
                    proxy.getValue().handle(request);
                }
                return;
            }
        }
        if (page.has(path)) {
            own(request, () -> page.show(request));
            return;
        }
        switch (path) {
            case "/openapi.json" -> {
                request.response().putHeader("Access-Control-Allow-Origin", "*")
                        .putHeader("Access-Control-Allow-Methods", "GET, HEAD");
                own(request, () -> withoutParameters(request, () -> contract.write(request, this::refuse)));
            }
            case "/health" -> own(request, () -> withoutParameters(request, () -> health.write(request)));
            case "/health/live" -> own(request, () -> withoutParameters(request, () -> Health.writeLive(request)));
            default -> refuse(request, ProblemException.notFound());
        }
    }

    private void own(HttpServerRequest request, Runnable answer) {
        if (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD) {
            answer.run();
        } else if (request.method() == HttpMethod.OPTIONS) {
            request.response().setStatusCode(204).putHeader("Allow", READS).end();
        } else {
            request.response().putHeader("Allow", READS);
            refuse(request, FrameworkProblems.of(405));
        }
    }

    private void withoutParameters(HttpServerRequest request, Runnable answer) {
        if (request.params().isEmpty()) {
            answer.run();
        } else {
            refuse(request, ProblemException.invalidInput(UnknownParameters.faults(request.params().names(), List.of(), texts,
                    Language.of(request.getHeader("Accept-Language")))));
        }
    }

    private void refuse(HttpServerRequest request, ProblemException problem) {
        if (!request.isEnded()) {
            LingeringClose.after(request, vertx);
        }
        problems.write(request, problem);
    }

    private void refuseMalformed(HttpServerRequest request) {
        Throwable cause = request.decoderResult().cause();
        int status = 400;
        if (cause instanceof TooLongFrameException) {
            status = String.valueOf(cause.getMessage()).contains("header") ? 431 : 414;
        }
        request.response().headersEndHandler(any -> headers.addTo(request.response()));
        request.response().putHeader("Connection", "close");
        request.response().endHandler(any -> request.connection().close());
        problems.write(request, FrameworkProblems.of(status));
    }
}
