package nl.stagepact.servicekit.body;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.clock.Moment;
import nl.stagepact.servicekit.paging.Cursor;

/**
 * How one JSON value becomes one Java value, without coercion, and the one fault for a value that does not. A value of the
 * right type that breaks a constraint has the same fault, because that fault always names everything that is allowed.
 */
sealed interface ValueShape permits TextShape, CodeShape, NumberShape, ValueShape.Flag, ValueShape.Day,
        ValueShape.Month, ValueShape.PointInTime, ValueShape.Opaque, ValueShape.Tree, ValueShape.Nested {

    /** Empty for a node of another type, or whose value the Java type cannot hold. */
    Optional<?> read(JsonNode node);

    /**
     * Adds the fault of {@code node}.
     *
     * @param name of the field, also for an item of its list
     * @param here where the node is
     */
    void addWrong(String name, JsonNode node, Faults here);

    /** @throws IllegalArgumentException for a type that the reader does not know, or that lacks the constraints it needs */
    static ValueShape of(Class<?> type, Constraints constraints) {
        if (type == String.class) {
            return TextShape.of(constraints);
        } else if (type.isEnum()) {
            return CodeShape.of(type, constraints);
        } else if (type == Integer.class || type == Long.class || type == Double.class) {
            return NumberShape.of(type, constraints);
        } else if (type == Boolean.class) {
            return new Flag();
        } else if (type == LocalDate.class) {
            return new Day();
        } else if (type == YearMonth.class) {
            return new Month();
        } else if (type == Moment.class) {
            return new PointInTime();
        } else if (type == Cursor.class) {
            return new Opaque();
        } else if (type == JsonNode.class) {
            return new Tree();
        } else if (type.isRecord()) {
            return new Nested(type);
        }
        throw new IllegalArgumentException("A wire record cannot hold " + type + "; what may be absent is boxed");
    }

    record Flag() implements ValueShape {
        @Override
        public Optional<Boolean> read(JsonNode node) {
            return node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
        }

        @Override
        public void addWrong(String name, JsonNode node, Faults here) {
            here.addHere("not_true_or_false", name, Shown.of(node));
        }
    }

    record Day() implements ValueShape {
        @Override
        public Optional<LocalDate> read(JsonNode node) {
            return Optional.ofNullable(node.textValue()).flatMap(DutchCalendar::day);
        }

        @Override
        public void addWrong(String name, JsonNode node, Faults here) {
            here.addHere("not_a_date", name, Shown.of(node));
        }
    }

    record Month() implements ValueShape {
        @Override
        public Optional<YearMonth> read(JsonNode node) {
            return Optional.ofNullable(node.textValue()).flatMap(DutchCalendar::month);
        }

        @Override
        public void addWrong(String name, JsonNode node, Faults here) {
            here.addHere("not_a_period", name, Shown.of(node));
        }
    }

    record PointInTime() implements ValueShape {
        @Override
        public Optional<Moment> read(JsonNode node) {
            return Optional.ofNullable(node.textValue()).flatMap(Moment::of);
        }

        @Override
        public void addWrong(String name, JsonNode node, Faults here) {
            here.addHere("not_a_moment", name, Shown.of(node));
        }
    }

    record Opaque() implements ValueShape {
        @Override
        public Optional<Cursor> read(JsonNode node) {
            return Optional.ofNullable(node.textValue()).flatMap(Cursor::of);
        }

        @Override
        public void addWrong(String name, JsonNode node, Faults here) {
            here.addHere("not_a_cursor", name);
        }
    }

    /** Any JSON: an item of many that succeed or fail one by one, which is bound afterwards. */
    record Tree() implements ValueShape {
        @Override
        public Optional<JsonNode> read(JsonNode node) {
            return Optional.of(node);
        }

        @Override
        public void addWrong(String name, JsonNode node, Faults here) {
            here.addNotAnObject();
        }
    }

    /** A record, which {@link RecordReading} reads, because its fields have faults of their own. */
    record Nested(Class<?> type) implements ValueShape {
        @Override
        public Optional<?> read(JsonNode node) {
            throw new UnsupportedOperationException("Records are read by RecordReading");
        }

        @Override
        public void addWrong(String name, JsonNode node, Faults here) {
            here.addNotAnObject();
        }
    }
}
