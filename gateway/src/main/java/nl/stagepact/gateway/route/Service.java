package nl.stagepact.gateway.route;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.stagepact.servicekit.metric.ReadyPath;

/** A service behind the gateway, at one address or at several that do the same. */
public final class Service {

    private final String name;
    private final String basePath;
    private final List<ServiceAddress> addresses;
    private final AtomicInteger turn = new AtomicInteger();

    public Service(String name, String basePath, List<URI> urls) {
        this.name = name;
        this.basePath = basePath;
        this.addresses = urls.stream().map(url -> new ServiceAddress(name, url)).toList();
    }

    public String name() {
        return name;
    }

    public String basePath() {
        return basePath;
    }

    public List<ServiceAddress> addresses() {
        return addresses;
    }

    /** Where each address says whether it is ready. */
    String readyPath() {
        return ReadyPath.beside(basePath);
    }

    /**
     * All addresses for the next request, in the order in which to try them: those that are ready in turn, then the others,
     * because what is known of them may be outdated.
     */
    public List<ServiceAddress> inTurn() {
        if (addresses.size() == 1) {
            return addresses;
        }
        int first = Math.floorMod(turn.getAndIncrement(), addresses.size());
        return IntStream.range(0, addresses.size()).mapToObj(i -> addresses.get((first + i) % addresses.size()))
                .collect(Collectors.groupingBy(ServiceAddress::rank, TreeMap::new, Collectors.toList()))
                .values().stream().flatMap(List::stream).toList();
    }

    /** What its best address can do. */
    public ServiceState state() {
        return addresses.stream().map(each -> ServiceState.of(each.state())).min(Comparator.naturalOrder())
                .orElse(ServiceState.DOWN);
    }
}
