package nl.stagepact.localstack.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/**
 * A TCP link to a server on this machine that fails the way networks fail: clients connect to {@link #port()} instead of the
 * server. Safe for use by several threads.
 */
public final class FaultyLink implements AutoCloseable {

    private static final int CHUNK = 16 * 1024;

    private final ServerSocket entrance;
    private final int target;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Plan> planned = new AtomicReference<>();
    private volatile Passage passage = new Passage();

    private FaultyLink(ServerSocket entrance, int target) {
        this.entrance = entrance;
        this.target = target;
    }

    /** @param port of the server, on the loopback address */
    public static FaultyLink to(int port) throws IOException {
        FaultyLink link = new FaultyLink(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
        Thread.ofVirtual().name("faulty-link").start(link::accept);
        return link;
    }

    public int port() {
        return entrance.getLocalPort();
    }

    /** From now on nothing arrives in either direction, and neither side is told, as behind a firewall that drops packets. */
    public void silence() {
        passage.close();
    }

    /** Ends the silence: what was sent during it arrives after all, as TCP would send it again. */
    public void restore() {
        passage.open();
    }

    /** Ends the silence for new connections only; those of before stay silent, as after a firewall lost its table. */
    public void forget() {
        passage = new Passage();
    }

    /** Resets all connections, as when the server's machine crashes. */
    public void reset() {
        lines.forEach(Line::reset);
    }

    /**
     * The next time clients have sent these texts, in this order, the server receives the last one and the connection is reset
     * before the answer arrives: the client cannot know what the server did.
     */
    public void loseAnswerTo(String... texts) {
        planned.set(new Plan(new ArrayDeque<>(List.of(texts)), false));
    }

    /** Whether the texts of {@link #loseAnswerTo} or {@link #silenceAfterAnswerTo} are still to come. */
    public boolean losesAnswer() {
        return planned.get() != null;
    }

    /** Begins {@link #silence} as soon as the answer to the last of these texts, sent in this order, has arrived. */
    public void silenceAfterAnswerTo(String... texts) {
        planned.set(new Plan(new ArrayDeque<>(List.of(texts)), true));
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        reset();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket client = entrance.accept();
                Socket server = new Socket();
                Line line = new Line(client, server, passage);
                lines.add(line);
                Thread.ofVirtual().start(line::connect);
            } catch (IOException e) {
                // the entrance was closed, or the client has gone already
            }
        }
    }

    /** @param texts that clients have not sent yet; @param silence after the answer, instead of losing it */
    private record Plan(Deque<String> texts, boolean silence) {

        synchronized boolean isDue(String sent) {
            int from = 0;
            while (!texts.isEmpty() && sent.indexOf(texts.peek(), from) >= 0) {
                from = sent.indexOf(texts.peek(), from) + texts.remove().length();
            }
            return texts.isEmpty();
        }
    }

    /** Passed by bytes while it is open. */
    private static final class Passage {

        private boolean open = true;

        synchronized void open() {
            open = true;
            notifyAll();
        }

        synchronized void close() {
            open = false;
        }

        synchronized void pass() throws InterruptedException {
            while (!open) {
                wait();
            }
        }
    }

    /** One connection: a pair of sockets and a pump for each direction. */
    private final class Line {

        private final Socket client;
        private final Socket server;
        private final Passage passage;
        private volatile @Nullable Plan due;

        Line(Socket client, Socket server, Passage passage) {
            this.client = client;
            this.server = server;
            this.passage = passage;
        }

        void connect() {
            try {
                passage.pass();
                server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                Thread.ofVirtual().start(() -> pump(server, client));
                pump(client, server);
            } catch (IOException e) {
                reset();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void pump(Socket from, Socket to) {
            byte[] chunk = new byte[CHUNK];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    passage.pass();
                    if (from == client) {
                        look(new String(chunk, 0, read, StandardCharsets.ISO_8859_1));
                    }
                    Plan plan = from == server ? due : null;
                    if (plan != null && !plan.silence()) {
                        reset();
                        return;
                    }
                    out.write(chunk, 0, read);
                    if (plan != null) {
                        due = null;
                        silence();
                    }
                }
                passage.pass();
                to.shutdownOutput();
                if (from.isOutputShutdown()) {
                    end();
                }
            } catch (IOException e) {
                reset();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void look(String sent) {
            Plan plan = planned.get();
            if (plan != null && plan.isDue(sent) && planned.compareAndSet(plan, null)) {
                due = plan;
            }
        }

        void reset() {
            abort(client);
            abort(server);
            lines.remove(this);
        }

        private void end() throws IOException {
            client.close();
            server.close();
            lines.remove(this);
        }

        private static void abort(Socket socket) {
            try {
                socket.setSoLinger(true, 0); // close sends RST instead of FIN
                socket.close();
            } catch (IOException e) {
                // closed already
            }
        }
    }
}
