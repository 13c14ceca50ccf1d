package nl.stagepact.gateway.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.prometheus.PrometheusConfig;
import io.micrometer.prometheus.PrometheusMeterRegistry;

/** The registry that Quarkus brings is marked as deprecated by its authors. */
@SuppressWarnings("deprecation")
class GatewayMetricsTest {

    private static final Pattern NAME = Pattern.compile("\\bstagepact_gateway_[a-z_]+");

    @Test
    void everyMetricIsDocumentedAndEveryDocumentedMetricExists() throws IOException {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        Metrics.addRegistry(registry);
        try {
            GatewayMetrics.watch(() -> 3);
            assertThat(registry.scrape()).contains("result=\"hit\",} 0.0", "result=\"miss\",} 0.0", "kind=\"slow\",} 0.0",
                    "kind=\"failed\",} 0.0");
            GatewayMetrics.answered("own", 204, 1_000);
            GatewayMetrics.cacheAsked(true);
            GatewayMetrics.serviceFailed(true);
            assertThat(registry.scrape()).contains("route=\"own\",status=\"2xx\"", "result=\"hit\"", "kind=\"slow\"")
                    .containsPattern("stagepact_gateway_unfinished_bodies(\\{})? 3\\.0");
            // The other parts of a timer's family are implied by its count.
            Set<String> documented = names(Files.readString(Path.of("../docs/operations.md")));
            assertThat(names(registry.scrape())).containsAll(documented)
                    .allMatch(name -> documented.contains(name.replaceFirst("_seconds(_sum|_max)?$", "_seconds_count")));
        } finally {
            Metrics.removeRegistry(registry);
        }
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
