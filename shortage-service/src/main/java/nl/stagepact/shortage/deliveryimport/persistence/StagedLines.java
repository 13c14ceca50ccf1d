package nl.stagepact.shortage.deliveryimport.persistence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.delivery.domain.Cause;
import nl.stagepact.shortage.delivery.domain.DraftLine;
import nl.stagepact.shortage.delivery.domain.Measure;

/**
 * Compact binary form of parsed lines, including faulty ones: lines as counts and indexes into the texts, followed by the
 * distinct texts. Binary, because an import writes and reads a million lines once.
 */
final class StagedLines {

    private static final int NONE = -1;
    private static final int CAUSE_BYTES = 1 + Integer.BYTES;
    /** By their stored bit, so that lines that were staged before an upgrade are read however the constants are arranged. */
    private static final Measure[] STORED_ORDER = Arrays.stream(Measure.values())
            .sorted(Comparator.comparingInt(Measure::bit)).toArray(Measure[]::new);
    /** Line number, four texts, month, faulty flag, bits of the delivered counts, the counts, number of causes. */
    private static final int LINE_BYTES = 6 * Integer.BYTES + 1 + Short.BYTES + Measure.values().length * Integer.BYTES + 1;

    private StagedLines() {
    }

    /** @param lineNumbers number in the file of each line */
    record Lines(List<DraftLine> lines, List<Integer> lineNumbers) {
    }

    static byte[] write(Lines read) {
        int causes = read.lines().stream().mapToInt(line -> line.causes.size()).sum();
        ByteBuffer out = ByteBuffer.allocate(Integer.BYTES + read.lines().size() * LINE_BYTES + causes * CAUSE_BYTES);
        Map<String, Integer> texts = new LinkedHashMap<>();
        out.putInt(read.lines().size());
        for (int i = 0; i < read.lines().size(); i++) {
            out.putInt(read.lineNumbers().get(i));
            line(out, read.lines().get(i), texts);
        }
        byte[] end = String.join("\0", texts.keySet()).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(out.position() + Integer.BYTES + end.length).putInt(out.position()).put(out.flip()).put(end)
                .array();
    }

    static Lines read(byte[] content) {
        ByteBuffer in = ByteBuffer.wrap(content);
        int textsStart = in.getInt() + Integer.BYTES;
        String[] texts = new String(content, textsStart, content.length - textsStart, StandardCharsets.UTF_8).split("\0", -1);
        int count = in.getInt();
        List<DraftLine> lines = new ArrayList<>(count);
        List<Integer> lineNumbers = new ArrayList<>(count);
        Map<Integer, YearMonth> months = new HashMap<>();
        for (int i = 0; i < count; i++) {
            lineNumbers.add(in.getInt());
            lines.add(line(in, texts, months));
        }
        return new Lines(lines, lineNumbers);
    }

    private static void line(ByteBuffer out, DraftLine line, Map<String, Integer> texts) {
        out.putInt(indexOf(line.programmeCode, texts)).putInt(indexOf(line.level, texts))
                .putInt(indexOf(line.learningPath, texts)).putInt(indexOf(line.regionCode, texts));
        YearMonth month = line.monthWanted;
        out.putInt(month == null ? NONE : month.getYear() * 12 + month.getMonthValue() - 1);
        out.put((byte) (line.countsFaulty ? 1 : 0));
        int delivered = 0;
        for (Measure measure : STORED_ORDER) {
            delivered |= line.counts.isDelivered(measure) ? measure.bit() : 0;
        }
        out.putShort((short) delivered);
        for (Measure measure : STORED_ORDER) {
            if (line.counts.isDelivered(measure)) {
                out.putInt(line.counts.get(measure));
            }
        }
        out.put((byte) line.causes.size());
        line.causes.forEach((cause, count) -> out.put((byte) cause.number()).putInt(count));
    }

    private static DraftLine line(ByteBuffer in, String[] texts, Map<Integer, YearMonth> months) {
        DraftLine line = new DraftLine();
        line.programmeCode = text(in.getInt(), texts);
        line.level = text(in.getInt(), texts);
        line.learningPath = text(in.getInt(), texts);
        line.regionCode = text(in.getInt(), texts);
        int month = in.getInt();
        line.monthWanted = month == NONE ? null
                : months.computeIfAbsent(month, any -> YearMonth.of(any / 12, any % 12 + 1));
        line.countsFaulty = in.get() != 0;
        int delivered = in.getShort();
        for (Measure measure : STORED_ORDER) {
            if ((delivered & measure.bit()) != 0) {
                line.counts.with(measure, in.getInt());
            }
        }
        for (int causes = in.get(); causes > 0; causes--) {
            line.addCause(Cause.numbered(in.get()), in.getInt());
        }
        return line;
    }

    private static int indexOf(@Nullable String text, Map<String, Integer> texts) {
        if (text == null) {
            return NONE;
        }
        Integer index = texts.putIfAbsent(text.indexOf('\0') < 0 ? text : text.replace('\0', ' '), texts.size());
        return index == null ? texts.size() - 1 : index;
    }

    private static @Nullable String text(int index, String[] texts) {
        return index == NONE ? null : texts[index];
    }
}
