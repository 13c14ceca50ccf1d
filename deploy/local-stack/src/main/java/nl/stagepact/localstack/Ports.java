package nl.stagepact.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Checks ports, and finds free ones for tests. */
public final class Ports {

    static final int LARGEST_OFFSET = 40_000;
    private static final int OFFSET_STEP = 1000;
    private static final long STEP_MILLIS = 200;

    private Ports() {
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits for the port, because a process that was just killed may still hold it; then fails with advice. */
    static void require(String component, int port, Duration patience, StackFacts facts) {
        long end = System.nanoTime() + patience.toNanos();
        while (!isFree(port)) {
            if (System.nanoTime() >= end) {
                String holder = PortHolder.of(port).orElse("another program");
                throw new StackFailure(
                        "Port " + port + " of " + component + " is used by " + holder + ". Stop it, or shift all ports: "
                                + freeOffset(facts).stream()
                                        .mapToObj(offset -> "STAGEPACT_PORT_OFFSET=" + offset + " ./stagepact up")
                                        .findFirst().orElse("no offset is free for all of them"));
            }
            Waiting.pause(STEP_MILLIS);
        }
    }

    /** @return offset with which all ports of the stack are free */
    static OptionalInt freeOffset(StackFacts facts) {
        return IntStream.rangeClosed(1, LARGEST_OFFSET / OFFSET_STEP).map(step -> step * OFFSET_STEP)
                .filter(offset -> new StackFacts(facts.root(), facts.facts(), offset).ports().values().stream()
                        .allMatch(Ports::isFree))
                .findFirst();
    }

    /** @return a port that was free at the time of the call */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StackFailure("No free port: " + e.getMessage(), e);
        }
    }
}
