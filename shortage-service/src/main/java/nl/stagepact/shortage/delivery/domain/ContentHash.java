package nl.stagepact.shortage.delivery.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of what a delivery says, whatever its format or the order of its lines: equal means the same content. */
public record ContentHash(String hex) {

    /** @param lines in the order of their key */
    public static ContentHash of(List<DeliveryLine> lines) {
        AsciiText text = new AsciiText(64 + lines.size() * 56);
        for (DeliveryLine line : lines) {
            text.add(line.regionCode()).add(' ').add(line.programmeCode()).add(' ');
            text.add(line.monthWanted().getYear()).add('-').add(line.monthWanted().getMonthValue()).add(' ');
            text.add(line.level()).add(' ').add(line.learningPath());
            for (Measure measure : Measure.values()) {
                if (measure.ordinal() <= Measure.DROPPED_OUT.ordinal()) {
                    text.add(' ').add(line.counts().get(measure));
                } else if (line.counts().isDelivered(measure)) {
                    // Told only where it is delivered, and by name: what was hashed before there was such a count stays the same.
                    text.add(' ').add(measure.field()).add('=').add(line.counts().get(measure));
                }
            }
            line.causes().forEach((cause, count) -> text.add(' ').add(cause.code()).add(':').add(count.intValue()));
            text.add('\n');
        }
        return ofText(text.bytes(), text.length());
    }

    /** @param text what is said, in an order that is always the same; @param length how much of it counts */
    public static ContentHash ofText(byte[] text, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text, 0, length);
            return new ContentHash(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
