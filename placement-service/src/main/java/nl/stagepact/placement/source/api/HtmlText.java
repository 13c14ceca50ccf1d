package nl.stagepact.placement.source.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Text of HTML in paragraphs: all of it, also around lists, with line breaks. What is written as an unknown element is text
 * that somebody forgot to escape, such as {@code List<String>}.
 */
final class HtmlText implements NodeFilter {

    private static final Set<String> NO_TEXT = Set.of("script", "style", "template", "head", "title");
    private static final Set<String> OTHER_CONTENT = Set.of("img", "picture", "video", "audio", "canvas", "iframe", "object",
            "embed",
            "svg", "math", "form", "input", "select", "button", "textarea");
    /** Blocks of jsoup that do not begin a paragraph. */
    private static final Set<String> INLINE = Set.of("br", "ins", "del", "video", "audio", "canvas", "td", "th");
    private static final Set<String> DRAWINGS = Set.of("svg", "math");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final String LABEL = ": ";

    private final String html;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean isTextOnly = true;
    private int preformatted;

    private HtmlText(String html) {
        this.html = html;
    }

    static OfferTasks.Parts parts(String html) {
        HtmlText text = new HtmlText(html);
        Element body = new Element("body");
        for (Node node : Parser.htmlParser().setTrackPosition(true).parseFragmentInput(html, body, "")) {
            NodeTraversor.filter(text, node);
        }
        text.end();
        return new OfferTasks.Parts(text.paragraphs, text.isTextOnly);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            return begin(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
        String name = element.normalName();
        // The facts in our own pages are in other fields of the posting too.
        if (NO_TEXT.contains(name) || element.attr("data-stagepact").equals("facts")) {
            return FilterResult.SKIP_ENTIRELY;
        }
        isTextOnly &= !OTHER_CONTENT.contains(name) && !leadsElsewhere(element);
        if (DRAWINGS.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isUnknown(element)) {
            source(element.sourceRange());
        } else if (name.equals("br")) {
            lineBreak();
        } else if (CELLS.contains(name)) {
            append(" ");
        } else if (isParagraph(element) && !(name.equals("dd") && isLabelled())) {
            end();
        }
        preformatted += name.equals("pre") ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
            if (isUnknown(element)) {
                source(element.endSourceRange());
            } else if (element.normalName().equals("dt") && !paragraph.isEmpty()) {
                paragraph.append(LABEL);
            } else if (isParagraph(element)) {
                end();
            }
        }
        return FilterResult.CONTINUE;
    }

    private boolean isLabelled() {
        return paragraph.indexOf(LABEL, Math.max(0, paragraph.length() - LABEL.length())) >= 0;
    }

    private static boolean isParagraph(Element element) {
        return element.isBlock() && !INLINE.contains(element.normalName());
    }

    /** Names of custom elements have a hyphen, those of word processors a colon. */
    private static boolean isUnknown(Element element) {
        return !element.tag().isKnownTag() && element.normalName().indexOf('-') < 0 && element.normalName().indexOf(':') < 0;
    }

    private static boolean leadsElsewhere(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href") && !element.attr("href").equals(element.text());
    }

    /** As written; an end tag that the parser added is not. */
    private void source(Range range) {
        if (range.isTracked() && !range.isImplicit()) {
            paragraph.append(html, range.startPos(), range.endPos());
        }
    }

    /** Two in a row end a paragraph. */
    private void lineBreak() {
        if (endsWith('\n')) {
            end();
        } else if (!paragraph.isEmpty()) {
            paragraph.append('\n');
        }
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean isSpace = each <= ' ' || each == '\u00A0';
            if (!isSpace || preformatted > 0) {
                paragraph.append(each);
            } else if (!paragraph.isEmpty() && !endsWith(' ') && !endsWith('\n')) {
                paragraph.append(' ');
            }
        }
    }

    private boolean endsWith(char last) {
        return !paragraph.isEmpty() && paragraph.charAt(paragraph.length() - 1) == last;
    }

    private void end() {
        DescriptionText.end(paragraph, paragraphs);
    }
}
