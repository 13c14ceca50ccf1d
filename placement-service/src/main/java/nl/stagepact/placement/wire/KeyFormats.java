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

    /** 64 hexadecimal digits in lower case. */
    @Pattern(regexp = "^[0-9a-f]{64}$")
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Sha256Text {

        String message() default "64 × 0-9 a-f";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** 40 hexadecimal digits. */
    @Pattern(regexp = "^[0-9A-Fa-f]{40}$")
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface TokenText {

        String message() default "40 × 0-9 a-f";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Code of a school: two digits and two letters. */
    @Pattern(regexp = "^[0-9]{2}[A-Z]{2}$")
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface InstitutionCode {

        String message() default "00AA … 99ZZ";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Date and time of RFC 3339, with any offset. */
    @Pattern(regexp = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$")
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface MomentText {

        String message() default "2027-01-11T08:00:00+01:00";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }
}
