package nl.stagepact.placement.source.api;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts within the limits of a vacancy's tasks. A text that is too long is divided, and when there are too many the last ones
 * share a task, so that as little as possible is lost.
 *
 * @param leftOut number of characters that do not fit, without spaces
 */
record FittingTexts(List<String> texts, long leftOut) {

    /** @param atMost number of texts; @param longest in code points */
    static FittingTexts of(List<String> texts, int atMost, int longest) {
        List<String> pieces = new ArrayList<>();
        texts.forEach(text -> divide(text, longest, pieces));
        if (pieces.size() <= atMost) {
            return new FittingTexts(pieces, 0);
        }
        String last = String.join("\n", pieces.subList(atMost - 1, pieces.size()));
        int cut = cut(last, 0, longest);
        List<String> fitting = new ArrayList<>(pieces.subList(0, atMost - 1));
        fitting.add(last.substring(0, cut).strip());
        return new FittingTexts(fitting, visible(last.substring(cut)));
    }

    /** Number of characters that are no space. */
    static long visible(String text) {
        return text.codePoints().filter(each -> !Character.isWhitespace(each)).count();
    }

    private static void divide(String text, int longest, List<String> pieces) {
        int from = 0;
        while (from < text.length()) {
            int cut = cut(text, from, longest);
            String piece = text.substring(from, cut).strip();
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
            from = cut;
        }
    }

    /** End of the piece: after its last line or word, unless the second half has neither. */
    private static int cut(String text, int from, int longest) {
        int end = from;
        for (int i = 0; i < longest && end < text.length(); i++) {
            end += Character.charCount(text.codePointAt(end));
        }
        if (end == text.length()) {
            return end;
        }
        // Only within the piece: a search of the whole text would take the square of its length.
        String second = text.substring((from + end) / 2, end);
        int last = Math.max(second.lastIndexOf('\n'), second.indexOf('\n') < 0 ? second.lastIndexOf(' ') : -1);
        return last < 0 ? end : end - second.length() + last + 1;
    }
}
