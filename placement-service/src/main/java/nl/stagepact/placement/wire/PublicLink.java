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

/** An address to which we send everyone: https, and not of a private network. The pattern documents it in the contract. */
@Documented
@Pattern(regexp = WebAddress.PUBLIC_REGEXP)
@Constraint(validatedBy = PublicLink.Validator.class)
@Target({ ElementType.FIELD, ElementType.TYPE_USE })
@Retention(RetentionPolicy.RUNTIME)
public @interface PublicLink {

    String message() default "{form.public_address}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Accepts null, like every constraint except {@code @NotNull}. */
    final class Validator implements ConstraintValidator<PublicLink, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || WebAddress.readPublic(text).isPresent();
        }
    }
}
