package nl.stagepact.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Checks ports, and finds free ones for tests. */
public final class Ports {

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

    static void require(String component, int port) {
        if (!isFree(port)) {
            throw new StackFailure("Port " + port + " of " + component + " is used by another program. "
                    + "Stop that program, or shift all ports: STAGEPACT_PORT_OFFSET=1000 ./stagepact up");
        }
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
