package nl.stagepact.placement.source.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.parser.Parser;

/** Text of which the format does not say whether it is HTML: only what has markup of text is parsed as such. */
final class DescriptionText {

    private static final String TEXT_ELEMENTS = "(?:p|br|hr|ul|ol|li|dl|dt|dd|div|span|b|strong|i|em|u|s|small|sup|sub|font|center|"
            + "h[1-6]|a|table|tbody|thead|tr|td|th|section|article|header|footer|blockquote|pre|code|script|style|html|body)";
    /**
     * An end tag, or a start tag that needs no end. Names of elements in a sentence, such as {@code <canvas>}, have neither.
     */
    private static final Pattern MARKUP = Pattern.compile("</" + TEXT_ELEMENTS + "\\s*>|<(?:p|li|br|hr|img)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);
    /** An ampersand that begins no reference; parsers accept some without a semicolon. */
    private static final Pattern AMPERSAND = Pattern
            .compile("&(?!(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)");

    private DescriptionText() {
    }

    /** Many sites escape their HTML twice, and write references such as {@code &eacute;} in text without elements. */
    static OfferTasks.Parts parts(String text) {
        if (isMarkup(text)) {
            return HtmlText.parts(text);
        }
        String unescaped = Parser.unescapeEntities(AMPERSAND.matcher(text).replaceAll("&amp;"), false);
        return isMarkup(unescaped) ? HtmlText.parts(unescaped) : new OfferTasks.Parts(paragraphs(unescaped), true);
    }

    private static boolean isMarkup(String text) {
        return MARKUP.matcher(text).find();
    }

    /** Of plain text, separated by blank lines; other line breaks are kept, and a tab is a space. */
    static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        text.replace('\t', ' ').lines().forEach(line -> {
            if (line.isBlank()) {
                end(paragraph, paragraphs);
            } else {
                paragraph.append(line.stripTrailing()).append('\n');
            }
        });
        end(paragraph, paragraphs);
        return paragraphs;
    }

    /** Adds a paragraph, unless nothing of it can be seen. */
    static void end(StringBuilder paragraph, List<String> paragraphs) {
        String text = paragraph.toString().strip();
        if (!text.codePoints().allMatch(DescriptionText::isInvisible)) {
            paragraphs.add(text);
        }
        paragraph.setLength(0);
    }

    private static boolean isInvisible(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }
}
