package nl.stagepact.placement.search.api;

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

/** Search words: at most 200 characters, a letter or digit among them. */
@Documented
@Constraint(validatedBy = SearchWords.Validator.class)
@Target({ ElementType.FIELD, ElementType.TYPE_USE })
@Retention(RetentionPolicy.RUNTIME)
public @interface SearchWords {

    String WORDS = "{form.search_words}";

    String message() default WORDS;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Accepts null, like every constraint except {@code @NotNull}. */
    final class Validator implements ConstraintValidator<SearchWords, String> {

        private static final int MAX_LENGTH = 200;

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || isSearch(text);
        }

        public static boolean isSearch(String text) {
            return text.length() <= MAX_LENGTH && text.indexOf('\0') < 0
                    && text.codePoints().anyMatch(Character::isLetterOrDigit);
        }
    }
}
