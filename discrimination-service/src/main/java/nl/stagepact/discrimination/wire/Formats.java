package nl.stagepact.discrimination.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;

import nl.stagepact.discrimination.routing.domain.DeskCode;

/**
 * Constraints for codes and addresses. Their messages are examples, which need no translation. Patterns are anchored, because
 * OpenAPI patterns match anywhere in a text.
 */
public final class Formats {

    private Formats() {
    }

    /** Crebo or programme code. */
    @Pattern(regexp = "^([0-9]{5}|[0-9]{3,4}O[0-9]{3,4})$")
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface ProgrammeCode {

        String message() default "25604 / 1234O5678";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Municipality code of Statistics Netherlands (CBS). */
    @Pattern(regexp = "^GM[0-9]{4}$")
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface MunicipalityCode {

        String message() default "GM0000 … GM9999";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** SBB's id of a company. Neither "." nor "..", which are resolved in paths. */
    @Pattern(regexp = "^(?![.]{1,2}$)[A-Za-z0-9._~:-]{1,40}$")
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface LeerbedrijfCode {

        String message() default "A-Z a-z 0-9 . _ ~ : - (1–40)";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Subject of an access token: Keycloak's id, so that nobody writes a name instead. */
    @Pattern(regexp = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Subject {

        String message() default "6f1ed002-ab5a-4f3c-8c5d-1d6b1a2c3d4e";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Code of a desk that handles reports. */
    @Pattern(regexp = DeskCode.HANDLING_PATTERN)
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface HandlingDesk {

        String message() default DeskCode.HANDLING_FORM;

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Code of a desk, also of one that is only told of a company. */
    @Pattern(regexp = DeskCode.PATTERN)
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface DeskCodeForm {

        String message() default DeskCode.FORM;

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Email address. */
    @Pattern(regexp = "^[^@\\s<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$")
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Email {

        String message() default "name@domain";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** National or international telephone number. */
    @Pattern(regexp = "^\\+?[0-9 ()-]{6,25}$")
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Telephone {

        String message() default "+31 33 000 00 00";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Address of a page. */
    @Pattern(regexp = "^https://[^\\s<>\"]{1,500}$")
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface SecureLink {

        String message() default "https://…";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Key of 32 bytes in base64url without padding. */
    @Pattern(regexp = "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$")
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface KeyText {

        String message() default "base64url (43)";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Something sealed, in base64url without padding. */
    @Pattern(regexp = "^[A-Za-z0-9_-]{64,60000}$")
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface SealedText {

        String message() default "base64url (64–60000)";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** UUIDv4 in lower case. */
    @Pattern(regexp = "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")
    @Constraint(validatedBy = {})
    @Target({ ElementType.FIELD, ElementType.TYPE_USE })
    @Retention(RetentionPolicy.RUNTIME)
    public @interface RandomId {

        String message() default "UUIDv4";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }
}
