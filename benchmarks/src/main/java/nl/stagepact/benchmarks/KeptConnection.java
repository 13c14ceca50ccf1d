package nl.stagepact.benchmarks;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import nl.stagepact.localstack.StackFailure;

/** A persistent HTTP connection with so little client overhead that the server dominates the measurement. */
final class KeptConnection implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private final String host;
    private final byte[] request;
    private final byte[] line = new byte[8_192];
    private final byte[] body = new byte[BUFFER];

    /** @param header additional header line, or empty */
    KeptConnection(URI uri, String header) throws IOException {
        socket = new Socket(uri.getHost(), uri.getPort());
        socket.setTcpNoDelay(true);
        out = socket.getOutputStream();
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        host = uri.getHost();
        request = ("GET " + uri.getRawPath() + " HTTP/1.1\r\nHost: " + uri.getHost() + "\r\n"
                + (header.isEmpty() ? "" : header + "\r\n") + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * What the connection was opened for.
     *
     * @return bytes of the body
     */
    int ask(int status) throws IOException {
        return ask(request, status);
    }

    /**
     * Something else.
     *
     * @param path with its query
     * @return bytes of the body
     */
    int ask(String path, int status) throws IOException {
        return ask(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII), status);
    }

    private int ask(byte[] what, int status) throws IOException {
        out.write(what);
        String first = line();
        if (!first.startsWith("HTTP/1.1 " + status)) {
            throw new StackFailure("Not " + status + ": " + first);
        }
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.endsWith("chunked");
        }
        if (chunked) {
            return chunks();
        }
        if (status != 304) {
            skip(length);
        }
        return length;
    }

    private int chunks() throws IOException {
        int length = 0;
        for (int chunk = Integer.parseInt(line(), 16); chunk > 0; chunk = Integer.parseInt(line(), 16)) {
            skip(chunk);
            line();
            length += chunk;
        }
        line();
        return length;
    }

    private void skip(int bytes) throws IOException {
        int left = bytes;
        while (left > 0) {
            int read = in.read(body, 0, Math.min(left, body.length));
            if (read < 0) {
                throw new EOFException();
            }
            left -= read;
        }
    }

    private String line() throws IOException {
        int length = 0;
        for (int each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0) {
                throw new EOFException();
            }
            line[length++] = (byte) each;
        }
        return new String(line, 0, length > 0 && line[length - 1] == '\r' ? length - 1 : length, StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
