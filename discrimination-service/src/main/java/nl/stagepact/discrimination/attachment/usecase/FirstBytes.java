package nl.stagepact.discrimination.attachment.usecase;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The first bytes of a stream, without the padding after them. */
final class FirstBytes extends FilterInputStream {

    private int left;

    FirstBytes(InputStream padded, int length) {
        super(padded);
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = super.read(into, from, Math.min(length, left));
        if (read < 0) {
            throw new EOFException("The file is not complete");
        }
        left -= read;
        return read;
    }
}
