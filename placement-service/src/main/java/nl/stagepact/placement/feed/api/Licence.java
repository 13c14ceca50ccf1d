package nl.stagepact.placement.feed.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.wire.WebAddress;

/** Licence of a feed: an SPDX identifier or an https address. */
@Documented
@Pattern(regexp = "^([A-Za-z0-9.+-]{1,60}|https://\\S+)$")
@Constraint(validatedBy = Licence.Validator.class)
@Target({ ElementType.FIELD, ElementType.TYPE_USE })
@Retention(RetentionPolicy.RUNTIME)
@interface Licence {

    String message() default "CC-BY-4.0 / https://…";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Accepts null, like every constraint except {@code @NotNull}, and identifiers, which the pattern validates. */
    final class Validator implements ConstraintValidator<Licence, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.indexOf(':') < 0 || WebAddress.read(text).isPresent();
        }
    }
}
