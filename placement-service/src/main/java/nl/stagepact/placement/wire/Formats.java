package nl.stagepact.placement.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;

import nl.stagepact.placement.company.domain.LeerbedrijfId;

/** Constraints for codes and numbers that others issue. Their messages are examples, which need no translation. */
public final class Formats {

    private Formats() {
    }

    /** SBB's id of a company. Neither "." nor "..", which are resolved in paths. */
    @Pattern(regexp = "^(?![.]{1,2}$)[A-Za-z0-9._~:-]{1,40}$")
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface LeerbedrijfCode {

        String message() default LeerbedrijfId.FORM;

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Crebo or programme code. */
    @Pattern(regexp = ProgrammeCodes.REGEXP)
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface ProgrammeCode {

        String message() default ProgrammeCodes.FORM;

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Work process of a qualification. */
    @Pattern(regexp = Forms.WORK_PROCESS_PATTERN)
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface WorkProcess {

        String message() default Forms.WORK_PROCESS;

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Number of a company in the register of the Chamber of Commerce. */
    @Pattern(regexp = Forms.KVK_NUMBER_PATTERN)
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface KvkNumber {

        String message() default Forms.KVK_NUMBER;

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Number of an establishment in the register of the Chamber of Commerce. */
    @Pattern(regexp = Forms.ESTABLISHMENT_NUMBER_PATTERN)
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface EstablishmentNumber {

        String message() default Forms.ESTABLISHMENT_NUMBER;

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Whole postcode, with or without a space. */
    @Pattern(regexp = Forms.POSTCODE_PATTERN)
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Postcode {

        String message() default Forms.POSTCODE;

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The four digits of a postcode, or a complete postcode. */
    @Pattern(regexp = Forms.POSTCODE_AREA_PATTERN)
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface PostcodeAreaCode {

        String message() default Forms.POSTCODE_AREA;

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** First two to four digits of a postcode, or a complete postcode. */
    @Pattern(regexp = Forms.POSTCODE_BEGIN_PATTERN)
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface PostcodeBeginCode {

        String message() default Forms.POSTCODE_BEGIN;

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Country of ISO 3166-1, alpha-2. */
    @Pattern(regexp = Forms.COUNTRY_PATTERN)
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface CountryCode {

        String message() default Forms.COUNTRY;

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Municipality code of Statistics Netherlands (CBS). */
    @Pattern(regexp = Forms.MUNICIPALITY_PATTERN)
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface MunicipalityCode {

        String message() default Forms.MUNICIPALITY;

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Email address. */
    @Pattern(regexp = Forms.EMAIL_PATTERN)
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Email {

        String message() default Forms.EMAIL;

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** National or international telephone number. */
    @Pattern(regexp = Forms.TELEPHONE_PATTERN)
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Telephone {

        String message() default Forms.TELEPHONE;

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Code of a pact area. */
    @Pattern(regexp = "^[a-z0-9-]{1,40}$")
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface PactCode {

        String message() default "a-z 0-9 - (1–40)";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Level of a programme. */
    @Pattern(regexp = "^[1-4]$")
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Level {

        String message() default "1, 2, 3, 4";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }
}
