package nl.stagepact.placement.wire;

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

/** An address that {@link WebAddress} accepts; the pattern documents it in the contract. */
@Documented
@Pattern(regexp = WebAddress.REGEXP)
@Constraint(validatedBy = WebLink.Validator.class)
@Target({ ElementType.FIELD, ElementType.TYPE_USE })
@Retention(RetentionPolicy.RUNTIME)
public @interface WebLink {

    String message() default WebAddress.FORM;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Accepts null, like every constraint except {@code @NotNull}. */
    final class Validator implements ConstraintValidator<WebLink, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || WebAddress.read(text).isPresent();
        }
    }
}
