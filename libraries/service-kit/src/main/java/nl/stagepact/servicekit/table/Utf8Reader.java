package nl.stagepact.servicekit.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and knows the line of a wrong byte, which an {@link java.io.InputStreamReader} does not tell. */
final class Utf8Reader extends Reader {

    private static final int BUFFER_BYTES = 8_192;
    private static final int NONE = -1;

    private final InputStream body;
    // A decoder that reports, instead of replacing what is not UTF-8 by question marks.
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES).flip();
    private boolean isAtEnd;
    private int line;
    private char last;
    /** Character that was decoded and not read yet. */
    private int pending = NONE;

    /** @param line number of the first line of the body */
    Utf8Reader(InputStream body, int line) {
        this.body = body;
        this.line = line;
    }

    /** Line of the next character; after a failure, that of the wrong byte. */
    int line() {
        return line;
    }

    /** @throws CharacterCodingException once all characters before the wrong byte were read */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length < 2) {
            return length == 0 ? 0 : readOne(target, offset);
        }
        if (pending != NONE) {
            target[offset] = (char) pending;
            pending = NONE;
            return 1;
        }
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, isAtEnd);
            if (chars.position() > 0) {
                count(target, offset, chars.position());
                return chars.position();
            }
            if (result.isError()) {
                result.throwException();
            }
            if (isAtEnd) {
                return -1;
            }
            fill();
        }
    }

    /** A code point may be two characters, of which there is room for one. */
    private int readOne(char[] target, int offset) throws IOException {
        char[] pair = new char[2];
        int count = read(pair, 0, 2);
        if (count > 0) {
            target[offset] = pair[0];
            pending = count > 1 ? pair[1] : NONE;
        }
        return Math.min(count, 1);
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = body.read(bytes.array(), bytes.position(), bytes.remaining());
        isAtEnd = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
    }

    private void count(char[] read, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (read[i] == '\r' || read[i] == '\n' && last != '\r') {
                line++;
            }
            last = read[i];
        }
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
