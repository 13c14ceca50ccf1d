package nl.stagepact.placement.placement.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.EnumeratedValue;

/** Why a proposal is refused. Those of a company are about the work; none is about the student. */
public enum RefusalReason {

    CAPACITY_GONE(Signer.COMPANY),
    NO_SUPERVISOR(Signer.COMPANY),
    WORK_DOES_NOT_FIT(Signer.COMPANY, Signer.SCHOOL, Signer.STUDENT, Signer.GUARDIAN),
    PERIOD_DOES_NOT_FIT(Signer.COMPANY, Signer.SCHOOL, Signer.STUDENT, Signer.GUARDIAN),
    DAYS_DO_NOT_FIT(Signer.COMPANY, Signer.SCHOOL, Signer.STUDENT, Signer.GUARDIAN),
    /** A certificate that the law requires for the work. */
    CERTIFICATE_REQUIRED(Signer.COMPANY),
    JOURNEY_DOES_NOT_FIT(Signer.SCHOOL, Signer.STUDENT, Signer.GUARDIAN),
    OTHER_PLACE(Signer.SCHOOL, Signer.STUDENT, Signer.GUARDIAN),
    NOT_TOLD(Signer.STUDENT, Signer.GUARDIAN);

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);
    private final Set<Signer> signers;

    RefusalReason(Signer first, Signer... others) {
        this.signers = EnumSet.of(first, others);
    }

    public String code() {
        return code;
    }

    /** Codes of the reasons that this party can give. */
    public static String codesOf(Signer signer) {
        return Arrays.stream(values()).filter(each -> each.isOf(signer)).map(RefusalReason::code)
                .collect(Collectors.joining(", "));
    }

    /** Whether this party can give this reason. */
    public boolean isOf(Signer signer) {
        return signers.contains(signer);
    }
}
