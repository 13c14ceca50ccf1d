package nl.stagepact.shortage.delivery.domain;

import java.util.Arrays;

/** Builds ASCII text directly as bytes, because the text of a delivery that is hashed can be a megabyte. */
final class AsciiText {

    private static final int LONGEST_NUMBER = 11;

    private byte[] bytes;
    private int length;

    AsciiText(int expected) {
        this.bytes = new byte[expected];
    }

    /** @param code ASCII, which the rules guarantee */
    AsciiText add(String code) {
        int size = code.length();
        ensure(size);
        for (int i = 0; i < size; i++) {
            bytes[length++] = (byte) code.charAt(i);
        }
        return this;
    }

    AsciiText add(char character) {
        ensure(1);
        bytes[length++] = (byte) character;
        return this;
    }

    /** In decimal digits. */
    AsciiText add(int number) {
        ensure(LONGEST_NUMBER);
        long rest = number;
        if (rest < 0) {
            bytes[length++] = '-';
            rest = -rest;
        }
        int digits = 1;
        for (long power = 10; power <= rest; power *= 10) {
            digits++;
        }
        for (int at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    /** Only the first {@link #length()} bytes are valid. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }
}
