package nl.stagepact.placement.company.api;

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

import nl.stagepact.placement.company.domain.CompanyName;

/** Name of a company, or words of it: at most 200 characters, a letter or digit among them. */
@Documented
@Constraint(validatedBy = CompanyWords.Validator.class)
@Target({ ElementType.FIELD, ElementType.TYPE_USE })
@Retention(RetentionPolicy.RUNTIME)
@interface CompanyWords {

    String message() default "words";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Accepts null, like every constraint except {@code @NotNull}. */
    final class Validator implements ConstraintValidator<CompanyWords, String> {

        private static final int MAX_LENGTH = 200;

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.length() <= MAX_LENGTH && !CompanyName.key(text).isEmpty();
        }
    }
}
