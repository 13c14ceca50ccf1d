package nl.stagepact.servicekit.body;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * Free text of 1 to {@link #max()} code points, without the spaces around it, which the reader removes. Control characters
 * other than line breaks and unpaired surrogates are refused, because PostgreSQL and strict JSON parsers reject them. So is
 * U+FFFD, which stands for a character that was lost before the text came here. Invisible characters are kept: Arabic and
 * Persian need joiners, Thai and Khmer spaces without width.
 *
 * <p>
 * Not composed of {@code @Size}: that counts UTF-16 units while JSON Schema counts code points, and SmallRye OpenAPI,
 * although it follows constraints on constraints, ignores {@code @OverridesAttribute}, so that {@code max} would be lost.
 * {@link BodySchemas} adds both lengths to the contract instead.
 */
@Documented
@Constraint(validatedBy = TextValidator.class)
@Target({ ElementType.FIELD, ElementType.TYPE_USE })
@Retention(RetentionPolicy.RUNTIME)
public @interface Text {

    /** At least one character that is no space, no control character but line breaks, and no U+FFFD; for the contract. */
    String PATTERN = "^[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\uFFFD]*[^\\s\\x00-\\x1F\\uFFFD][^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\uFFFD]*$";

    /** In code points. */
    int max();

    String message() default "text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
