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

import org.jspecify.annotations.Nullable;

/** What a visitor typed into a form. Any text, since browsers submit empty fields and the page explains mistakes. */
@Documented
@Constraint(validatedBy = FormText.Validator.class)
@Target({ ElementType.FIELD, ElementType.TYPE_USE })
@Retention(RetentionPolicy.RUNTIME)
@interface FormText {

    String message() default "text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Accepts every text: the reader alone rejects characters that cannot be shown. */
    final class Validator implements ConstraintValidator<FormText, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return true;
        }
    }
}
