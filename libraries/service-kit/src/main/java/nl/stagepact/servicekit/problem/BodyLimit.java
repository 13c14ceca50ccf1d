package nl.stagepact.servicekit.problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Rejects a chunked body as soon as it exceeds the limit; {@link HttpEdge} checks declared lengths. */
public class BodyLimit {

    private final BodySizes sizes;

    BodyLimit(BodySettings settings) {
        this.sizes = settings.sizes();
    }

    @ServerRequestFilter
    public void limit(ContainerRequestContext request) {
        if (request.getHeaderString("Transfer-Encoding") != null && request.getEntityStream() != null) {
            request.setEntityStream(new Limited(request.getEntityStream(),
                    sizes.at(request.getUriInfo().getRequestUri().getPath())));
        }
    }

    private static final class Limited extends FilterInputStream {

        private long left;

        private Limited(InputStream body, long limit) {
            super(body);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) {
                count(1);
            }
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw FrameworkProblems.of(413);
            }
        }
    }
}
