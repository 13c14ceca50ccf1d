package nl.stagepact.gateway.proxy;

import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import nl.stagepact.gateway.body.ReceivingSettings;
import nl.stagepact.gateway.cache.CacheSettings;
import nl.stagepact.gateway.route.GatewaySettings;

/** Small limits and short timeouts keep the tests fast; reporting has no server. */
record TestSettings(List<Integer> shortagePorts, int unusedPort) implements GatewaySettings {

    TestSettings(int shortagePort, int unusedPort) {
        this(List.of(shortagePort), unusedPort);
    }

    @Override
    public Http http() {
        return new Http() {
            @Override
            public String host() {
                return "127.0.0.1";
            }

            @Override
            public int port() {
                return 0;
            }

            @Override
            public MemorySize maxBody() {
                return new MemorySize(BigInteger.valueOf(1_000_000));
            }

            @Override
            public Map<String, MemorySize> largerBody() {
                return Map.of("/shortage/v1/large", new MemorySize(BigInteger.valueOf(3_000_000)));
            }
        };
    }

    @Override
    public Map<String, Route> route() {
        return Map.of("shortage", new To(at(shortagePorts), "/shortage/v1"), "reporting",
                new To(at(List.of(unusedPort)), "/reporting/v1"));
    }

    private static List<URI> at(List<Integer> ports) {
        return ports.stream().map(port -> URI.create("http://127.0.0.1:" + port)).toList();
    }

    @Override
    public Stopping stopping() {
        return new Stopping() {
            @Override
            public Duration delay() {
                return Duration.ofMillis(500);
            }

            @Override
            public Duration patience() {
                return Duration.ofSeconds(10);
            }
        };
    }

    @Override
    public Patience patience() {
        return new Patience() {
            @Override
            public Duration connect() {
                return Duration.ofSeconds(1);
            }

            @Override
            public Duration read() {
                return Duration.ofSeconds(1);
            }

            @Override
            public Duration write() {
                return Duration.ofSeconds(10);
            }

            @Override
            public Duration silence() {
                return Duration.ofSeconds(11);
            }
        };
    }

    @Override
    public Api api() {
        return () -> "1.0.0";
    }

    @Override
    public ReceivingSettings receiving() {
        return new ReceivingSettings() {
            @Override
            public MemorySize gathered() {
                return new MemorySize(BigInteger.valueOf(1 << 16));
            }

            @Override
            public Duration stall() {
                return Duration.ofSeconds(2);
            }

            @Override
            public Duration grace() {
                return Duration.ofSeconds(2);
            }

            @Override
            public MemorySize leastRate() {
                return new MemorySize(BigInteger.valueOf(1_000));
            }

            @Override
            public Duration deadline() {
                return Duration.ofSeconds(20);
            }

            @Override
            public Duration countedAfter() {
                return Duration.ofMillis(500);
            }

            @Override
            public int perAddress() {
                return 8;
            }

            @Override
            public int perClient() {
                return 4;
            }

            @Override
            public int total() {
                return 200;
            }

            @Override
            public int forwarded() {
                return 6;
            }

            @Override
            public Duration forwardPatience() {
                return Duration.ofSeconds(1);
            }

            @Override
            public Optional<List<String>> proxies() {
                return Optional.of(List.of("127.0.0.9"));
            }
        };
    }

    @Override
    public CacheSettings cache() {
        return new CacheSettings() {
            @Override
            public MemorySize size() {
                return new MemorySize(BigInteger.valueOf(1 << 20));
            }

            @Override
            public MemorySize largest() {
                return new MemorySize(BigInteger.valueOf(1 << 16));
            }
        };
    }

    private record To(List<URI> url, String basePath) implements Route {
    }
}
