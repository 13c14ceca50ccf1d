package nl.stagepact.gateway.route;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /**
     * Addresses for the next request in the order in which to try them: those in use in turn, then the others, because what is
     * known of them may be outdated.
     */
    public List<ServiceAddress> inTurn() {
        if (addresses.size() == 1) {
            return addresses;
        }
        int first = Math.floorMod(turn.getAndIncrement(), addresses.size());
        List<ServiceAddress> turned = IntStream.range(0, addresses.size())
                .mapToObj(i -> addresses.get((first + i) % addresses.size())).toList();
        return Stream.concat(turned.stream().filter(ServiceAddress::isInUse),
                turned.stream().filter(each -> !each.isInUse())).toList();
    }

    /** Whether at least one address answers. */
    public boolean isUp() {
        return addresses.stream().anyMatch(each -> each.state() == ServiceAddress.State.UP
                || each.state() == ServiceAddress.State.LEAVING);
    }
}
