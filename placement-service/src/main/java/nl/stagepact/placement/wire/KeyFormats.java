package nl.stagepact.placement.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;

import nl.stagepact.placement.searchcase.domain.CaseKey;

/** Constraints for keys of search cases and what else is not issued by a register. */
public final class KeyFormats {

    private KeyFormats() {
    }

    /** An organisation's own key of a search case. */
    @Pattern(regexp = CaseKey.PATTERN)
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface SearchCaseKey {

        String message() default CaseKey.FORM;

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The four digits of a postcode. */
    @Pattern(regexp = Forms.FOUR_DIGITS_PATTERN)
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface FourDigitArea {

        String message() default Forms.FOUR_DIGITS;

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** UUID in its usual form. */
    @Pattern(regexp = "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$")
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface UuidText {

        String message() default "UUID";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }
}
