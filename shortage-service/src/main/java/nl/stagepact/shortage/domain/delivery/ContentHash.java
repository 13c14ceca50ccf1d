package nl.stagepact.shortage.domain.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of what a delivery says, whatever its format or the order of its lines: equal means the same content. */
public record ContentHash(String hex) {

    /** @param lines in the order of their key */
    public static ContentHash of(List<DeliveryLine> lines) {
        StringBuilder text = new StringBuilder(lines.size() * 48);
        for (DeliveryLine line : lines) {
            text.append(line.regionCode()).append(' ').append(line.programmeCode()).append(' ');
            text.append(line.monthWanted().getYear()).append('-').append(line.monthWanted().getMonthValue()).append(' ');
            text.append(line.level()).append(' ').append(line.learningPath());
            for (Measure measure : Measure.values()) {
                if (measure.ordinal() <= Measure.DROPPED_OUT.ordinal()) {
                    text.append(' ').append(line.counts().get(measure));
                } else if (line.counts().isDelivered(measure)) {
                    // Told only where it is delivered, and by name: what was hashed before there was such a count stays the same.
                    text.append(' ').append(measure.field()).append('=').append(line.counts().get(measure));
                }
            }
            line.causes().forEach((cause, count) -> text.append(' ').append(cause.code()).append(':').append(count));
            text.append('\n');
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return new ContentHash(HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
