package nl.stagepact.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Whether a port can be had, and a free one for tests. */
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
            throw new StackFailure("Port " + port + ", where " + component + " belongs, is taken by another program. "
                    + "Stop that program, or shift all ports: STAGEPACT_PORT_OFFSET=1000 ./stagepact up");
        }
    }

    /** A port that was free a moment ago. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StackFailure("No free port: " + e.getMessage(), e);
        }
    }
}
