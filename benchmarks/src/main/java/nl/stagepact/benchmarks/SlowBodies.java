package nl.stagepact.benchmarks;

import static nl.stagepact.benchmarks.Figures.say;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import nl.stagepact.localstack.Stack;

/** Requests through the gateway while strangers send bodies slowly from many addresses, and while they do not, in turns. */
final class SlowBodies {

    private static final int SLOW = 500;
    private static final int PER_ADDRESS = 25;
    private static final int PASSES = 5;
    private static final int REQUESTS = 2_000;
    private static final int WARM_UP = 6_000;
    private static final String HEAD = """
            POST /placement/v1/vacancies HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/json\r
            Content-Length: %d\r
            \r
            {""";

    private final String base;
    private int asked;

    SlowBodies(Stack stack) {
        this.base = stack.facts().url("gateway").replace("localhost", "127.0.0.1");
    }

    void measure() throws IOException, InterruptedException {
        try (KeptConnection honest = new KeptConnection(URI.create(base + "/placement/v1/vacancies"), "")) {
            p99(honest, WARM_UP);
            double[] alone = new double[PASSES];
            double[] beside = new double[PASSES];
            double[] ratios = new double[PASSES];
            for (int pass = 0; pass < PASSES; pass++) {
                alone[pass] = p99(honest, REQUESTS);
                List<Socket> slow = open();
                Thread sending = Thread.ofVirtual().start(() -> drip(slow));
                beside[pass] = p99(honest, REQUESTS);
                sending.interrupt();
                sending.join();
                for (Socket each : slow) {
                    each.close();
                }
                ratios[pass] = beside[pass] / alone[pass];
            }
            say("searches through the gateway, medians of %d passes of %,d in turns", PASSES, REQUESTS);
            say("  alone p99 %.2f ms   beside %d slow bodies p99 %.2f ms   ratio %.2f (asked: 1.5)", Figures.median(alone),
                    SLOW,
                    Figures.median(beside), Figures.median(ratios));
        }
    }

    /** @return milliseconds; no two requests are equal, so that none is answered by a cache */
    private double p99(KeptConnection honest, int requests) throws IOException {
        double[] millis = new double[requests];
        for (int i = 0; i < requests; i++) {
            long start = System.nanoTime();
            honest.ask("/placement/v1/vacancies?pageSize=1&minPerDayCents=" + asked++, 200);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        return Figures.percentile(millis, 99);
    }

    /** Half of them small, half larger than what the gateway gathers. */
    private List<Socket> open() throws IOException {
        URI gateway = URI.create(base);
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < SLOW; i++) {
            Socket socket = new Socket();
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.2." + (1 + i / PER_ADDRESS)), 0));
            socket.connect(new InetSocketAddress(gateway.getHost(), gateway.getPort()));
            socket.getOutputStream().write(HEAD.formatted(i % 2 == 0 ? 60_000 : 600_000).getBytes(StandardCharsets.US_ASCII));
            sockets.add(socket);
        }
        return sockets;
    }

    private static void drip(List<Socket> sockets) {
        byte[] few = new byte[2_000];
        Arrays.fill(few, (byte) ' ');
        try {
            while (true) {
                for (Socket socket : sockets) {
                    try {
                        socket.getOutputStream().write(few);
                    } catch (IOException e) {
                        // refused, as it should be
                    }
                }
                Thread.sleep(500);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
