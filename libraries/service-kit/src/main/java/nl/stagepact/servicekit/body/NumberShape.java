package nl.stagepact.servicekit.body;

import java.math.BigDecimal;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** A number. One for a whole number has no decimal point: 1.0 is refused like 1.5, so that clients notice wrong types early. */
record NumberShape(Class<?> type, BigDecimal min, BigDecimal max) implements ValueShape {

    static NumberShape of(Class<?> type, Constraints constraints) {
        if (type == Double.class) {
            return new NumberShape(type, constraints.min().orElseThrow(NumberShape::boundless),
                    constraints.max().orElseThrow(NumberShape::boundless));
        }
        boolean small = type == Integer.class;
        return new NumberShape(type,
                constraints.min().orElseGet(() -> BigDecimal.valueOf(small ? Integer.MIN_VALUE : Long.MIN_VALUE)),
                constraints.max().orElseGet(() -> BigDecimal.valueOf(small ? Integer.MAX_VALUE : Long.MAX_VALUE)));
    }

    private static IllegalArgumentException boundless() {
        return new IllegalArgumentException("A decimal needs @DecimalMin and @DecimalMax");
    }

    @Override
    public Optional<? extends Number> read(JsonNode node) {
        if (type == Double.class) {
            return node.isNumber() && isExact(node) ? Optional.of(node.doubleValue()) : Optional.empty();
        } else if (type == Long.class) {
            return node.isIntegralNumber() && node.canConvertToLong() ? Optional.of(node.longValue()) : Optional.empty();
        }
        return node.isIntegralNumber() && node.canConvertToInt() ? Optional.of(node.intValue()) : Optional.empty();
    }

    /** Neither digits nor a tiny amount are lost in silence. */
    private static boolean isExact(JsonNode node) {
        double kept = node.doubleValue();
        return Double.isFinite(kept) && BigDecimal.valueOf(kept).compareTo(node.decimalValue()) == 0;
    }

    @Override
    public void addWrong(String name, JsonNode node, Faults here) {
        if (type == Double.class && node.isNumber() && !isExact(node) && isInRange(node.decimalValue())) {
            here.addHere("too_many_digits", name, Shown.of(node));
        } else {
            here.addHere("not_in_range", name, Shown.of(node), min.toPlainString(), max.toPlainString());
        }
    }

    private boolean isInRange(BigDecimal number) {
        return number.compareTo(min) >= 0 && number.compareTo(max) <= 0;
    }
}
