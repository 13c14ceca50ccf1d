package nl.stagepact.placement.source.api;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;

/**
 * An amount as people write it.
 *
 * @param value null when it cannot be read with certainty
 * @param isAmbiguous whether it has two readings, such as "1.250"
 */
record PostingAmount(@Nullable BigDecimal value, boolean isAmbiguous) {

    private static final int LONGEST = 40;
    /** Nobody is paid 1e400; arithmetic with such a number costs memory or fails. */
    private static final int MAX_EXPONENT = 308;
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern AROUND = Pattern.compile("^(?:€|(?i:EUR)) ?|,-{1,2}$| ?(?:€|(?i:EUR|euro))$");
    private static final Pattern DUTCH = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{3})+,[0-9]{1,2}");
    private static final Pattern ENGLISH = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+\\.[0-9]{1,2}");
    private static final Pattern EITHER = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}[.,][0-9]{1,4}");

    private static final PostingAmount NONE = new PostingAmount(null, false);

    static PostingAmount of(JsonNode node) {
        if (node.isNumber()) {
            return ofNumber(node.decimalValue());
        }
        return node.isTextual() && node.textValue().length() <= LONGEST ? ofText(node.textValue().strip()) : NONE;
    }

    /** A number that is written as text; anything else as it is. */
    static JsonNode wholeNumber(JsonNode node) {
        return node.isTextual() && WHOLE.matcher(node.textValue().strip()).matches()
                ? IntNode.valueOf(Integer.parseInt(node.textValue().strip()))
                : node;
    }

    private static PostingAmount ofNumber(BigDecimal number) {
        return number.signum() < 0 || Math.abs((long) number.scale()) > MAX_EXPONENT ? NONE : new PostingAmount(number, false);
    }

    private static PostingAmount ofText(String written) {
        String text = AROUND.matcher(written).replaceAll("");
        if (EITHER.matcher(text).matches()) {
            return new PostingAmount(null, true);
        } else if (DUTCH.matcher(text).matches()) {
            return ofNumber(new BigDecimal(text.replace(".", "").replace(',', '.')));
        } else if (ENGLISH.matcher(text).matches()) {
            return ofNumber(new BigDecimal(text.replace(",", "")));
        }
        return WHOLE.matcher(text).matches() || DECIMAL.matcher(text).matches()
                ? ofNumber(new BigDecimal(text.replace(',', '.')))
                : NONE;
    }
}
