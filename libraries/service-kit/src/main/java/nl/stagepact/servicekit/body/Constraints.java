package nl.stagepact.servicekit.body;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

/** Reads from constraints the limits that faults mention; whether a value keeps to them is for Bean Validation to say. */
final class Constraints {

    private final Annotation[] annotations;
    private final boolean ofParameter;

    Constraints(Annotation[] annotations) {
        this(annotations, false);
    }

    private Constraints(Annotation[] annotations, boolean ofParameter) {
        this.annotations = annotations;
        this.ofParameter = ofParameter || find(QueryParam.class).isPresent() || find(PathParam.class).isPresent()
                || find(BeanParam.class).isPresent();
    }

    /** Those of the items of a list with these constraints. */
    Constraints ofItems(Annotation[] items) {
        return new Constraints(items, ofParameter);
    }

    boolean areOfParameter() {
        return ofParameter;
    }

    boolean any() {
        return all().findAny().isPresent();
    }

    Optional<Integer> longestText() {
        return find(Text.class).map(Text::max);
    }

    /**
     * Every list has a maximum: the reader would otherwise do as much work as a client likes. Parameters are limited by the
     * length of a request line.
     */
    int largestSize(RecordComponent list) {
        return find(Size.class).map(Size::max).filter(max -> max < Integer.MAX_VALUE)
                .or(() -> ofParameter ? Optional.of(Integer.MAX_VALUE) : Optional.empty())
                .orElseThrow(() -> new IllegalArgumentException("No @Size(max) on " + list));
    }

    Optional<BigDecimal> min() {
        return find(Min.class).map(min -> BigDecimal.valueOf(min.value()))
                .or(() -> find(DecimalMin.class).map(min -> new BigDecimal(min.value())))
                .or(() -> find(PositiveOrZero.class).map(min -> BigDecimal.ZERO))
                .or(() -> find(Positive.class).map(min -> BigDecimal.ONE));
    }

    Optional<BigDecimal> max() {
        return find(Max.class).map(max -> BigDecimal.valueOf(max.value()))
                .or(() -> find(DecimalMax.class).map(max -> new BigDecimal(max.value())));
    }

    /** The message of the first constraint that describes a form: {@code @Pattern}, or one of a service's own. */
    Optional<String> form() {
        return all().filter(each -> !(each instanceof NotNull || each instanceof NotEmpty || each instanceof Size
                || each instanceof Text)).findFirst().map(Constraints::message);
    }

    private static String message(Annotation constraint) {
        // A pattern in JSON Schema matches anywhere in a text, one in Java all of it: with anchors both mean the same.
        if (constraint instanceof Pattern pattern && !(pattern.regexp().startsWith("^") && pattern.regexp().endsWith("$"))) {
            throw new IllegalArgumentException("No ^ and $ around " + pattern);
        }
        try {
            Method message = constraint.annotationType().getMethod("message");
            message.setAccessible(true);
            return (String) message.invoke(constraint);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A constraint has a message", e);
        }
    }

    private Stream<Annotation> all() {
        return Arrays.stream(annotations).filter(each -> each.annotationType().isAnnotationPresent(Constraint.class));
    }

    private <A extends Annotation> Optional<A> find(Class<A> type) {
        return Arrays.stream(annotations).filter(type::isInstance).map(type::cast).findFirst();
    }
}
