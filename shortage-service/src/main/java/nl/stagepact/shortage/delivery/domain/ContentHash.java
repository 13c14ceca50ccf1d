package nl.stagepact.shortage.delivery.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** SHA-256 of a delivery's lines, independent of format and order: equal hashes mean equal content. */
public record ContentHash(String hex) {

    /** Hashed without names, delivered or not, since the first version. */
    private static final List<Measure> POSITIONAL = List.of(Measure.STUDENTS_NEEDING_PLACE, Measure.SHORTAGE,
            Measure.EXPECTED_SHORTAGE, Measure.DELAYED, Measure.DROPPED_OUT);
    /** Added later. Hashed by name and only where delivered, so that the hashes of earlier deliveries stay valid. */
    private static final Set<Measure> NAMED = EnumSet.complementOf(EnumSet.copyOf(POSITIONAL));

    /** @param lines in the order of their key */
    public static ContentHash of(List<DeliveryLine> lines) {
        AsciiText text = new AsciiText(64 + lines.size() * 56);
        for (DeliveryLine line : lines) {
            text.add(line.regionCode()).add(' ').add(line.programmeCode()).add(' ');
            text.add(line.monthWanted().getYear()).add('-').add(line.monthWanted().getMonthValue()).add(' ');
            text.add(line.level()).add(' ').add(line.learningPath());
            for (Measure measure : POSITIONAL) {
                text.add(' ').add(line.counts().get(measure));
            }
            for (Measure measure : NAMED) {
                if (line.counts().isDelivered(measure)) {
                    text.add(' ').add(measure.field()).add('=').add(line.counts().get(measure));
                }
            }
            line.causes().forEach((cause, count) -> text.add(' ').add(cause.code()).add(':').add(count.intValue()));
            text.add('\n');
        }
        return ofText(text.bytes(), text.length());
    }

    /** @param text in a canonical order; @param length number of its bytes that are hashed */
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
