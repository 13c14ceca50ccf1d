package nl.stagepact.shortage.delivery.persistence;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import nl.stagepact.shortage.delivery.domain.Cause;
import nl.stagepact.shortage.delivery.domain.Counts;
import nl.stagepact.shortage.delivery.domain.DeliveryLine;
import nl.stagepact.shortage.delivery.domain.Measure;

/**
 * Lines in PostgreSQL's binary COPY format: the server parses no text, and codes need no escaping. Fields are in the order of
 * {@link DeliveryLines}' COPY statement.
 */
final class CopyWriter {

    private static final byte[] SIGNATURE = { 'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0 };
    private static final int FIELDS = 15;
    /** PostgreSQL counts days from 2000-01-01. */
    private static final long EPOCH_DAY_2000 = 10_957;
    private static final int MAX_LINE_BYTES = 160;

    private final Map<YearMonth, Integer> days = new HashMap<>();
    private byte[] bytes;
    private int length;

    CopyWriter(int lines) {
        this.bytes = new byte[64 + lines * MAX_LINE_BYTES];
    }

    /** @return the stream, of which only the first {@link #length()} bytes are valid */
    byte[] write(Map<UUID, List<DeliveryLine>> lines) {
        put(SIGNATURE);
        putInt(0); // no flags
        putInt(0); // no header extension
        lines.forEach((deliveryId, each) -> each.forEach(line -> line(deliveryId, line)));
        putShort(-1); // end of data
        return bytes;
    }

    int length() {
        return length;
    }

    private void line(UUID deliveryId, DeliveryLine line) {
        ensure(MAX_LINE_BYTES);
        putShort(FIELDS);
        putInt(16);
        putLong(deliveryId.getMostSignificantBits());
        putLong(deliveryId.getLeastSignificantBits());
        putCode(line.regionCode());
        putCode(line.programmeCode());
        putInt(4);
        putInt(days.computeIfAbsent(line.monthWanted(), month -> (int) (month.atDay(1).toEpochDay() - EPOCH_DAY_2000)));
        putCode(line.level());
        putCode(line.learningPath());
        Counts counts = line.counts();
        for (Measure measure : Measure.values()) {
            if (counts.isKnown(measure)) {
                putInt(4);
                putInt(counts.get(measure));
            } else {
                putInt(-1);
            }
        }
        putInt(2);
        putShort(counts.unknownBits());
        putCauses(line.causes());
    }

    private void putCauses(Map<Cause, Integer> causes) {
        if (causes.isEmpty()) {
            putInt(-1);
            return;
        }
        byte[] json = CausesJson.write(causes).getBytes(StandardCharsets.UTF_8);
        ensure(json.length + MAX_LINE_BYTES);
        putInt(json.length + 1);
        bytes[length++] = 1; // version of jsonb's binary format
        put(json);
    }

    /** Codes were validated: short and ASCII. */
    private void putCode(String code) {
        int size = code.length();
        putInt(size);
        for (int i = 0; i < size; i++) {
            bytes[length++] = (byte) code.charAt(i);
        }
    }

    private void put(byte[] more) {
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void putShort(int value) {
        bytes[length++] = (byte) (value >> 8);
        bytes[length++] = (byte) value;
    }

    private void putInt(int value) {
        putShort(value >> 16);
        putShort(value);
    }

    private void putLong(long value) {
        putInt((int) (value >> 32));
        putInt((int) value);
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = java.util.Arrays.copyOf(bytes, bytes.length + Math.max(more, bytes.length / 2));
        }
    }
}
