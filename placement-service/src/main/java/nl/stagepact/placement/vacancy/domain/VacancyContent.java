package nl.stagepact.placement.vacancy.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.register.domain.Task;

/**
 * Content of a vacancy.
 *
 * @param title short
 * @param tasks what students do
 * @param programmeCodes programmes whose students it is for, sorted
 * @param learningPath of the students
 * @param from first day on which a student can start
 * @param to last day of the place
 * @param days of the week on which students can work; not empty
 * @param hoursPerWeek 1 to 40
 * @param places number of places, 1 to 500
 * @param certifiability for forms that require a decision; null for others
 * @param compensation of the student
 * @param canonicalUrl address of the original vacancy; null when published here
 */
@Embeddable
public record VacancyContent(String title, @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) List<Task> tasks,
        List<String> programmeCodes,
        @Enumerated(EnumType.STRING) LearningPath learningPath, @Column(name = "period_from") LocalDate from,
        @Column(name = "period_to") LocalDate to, @Convert(converter = DayCodes.class) Set<DayOfWeek> days,
        @JdbcTypeCode(SqlTypes.SMALLINT) int hoursPerWeek, int places, @Enumerated(EnumType.STRING) VacancyForm form,
        @Embedded @Nullable Certifiability certifiability, @Enumerated(EnumType.STRING) Supervision supervision,
        @Convert(converter = OfferCodes.class) Set<Offer> offers, @Embedded Compensation compensation,
        @Nullable String canonicalUrl) {

    private static final int DIGEST_BYTES = 16;
    public static final int MAX_PLACES = 500;

    /** Whether the content is equal, ignoring a later decision on a doubt. */
    public boolean isSameAs(VacancyContent told) {
        return equals(told) || told.certifiability != null && told.certifiability.decision() == CertifiableDecision.DOUBT
                && certifiability != null && equals(told.decided(certifiability));
    }

    /** Deterministic across processes: sets are sorted. */
    public String digest() {
        String text = List
                .of(title, tasks, programmeCodes, learningPath, from, to, new TreeSet<>(days), hoursPerWeek, places, form,
                        String.valueOf(certifiability), supervision, new TreeSet<>(offers), compensation,
                        String.valueOf(canonicalUrl))
                .toString();
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A copy with that decision. */
    VacancyContent decided(Certifiability decision) {
        return new VacancyContent(title, tasks, programmeCodes, learningPath, from, to, days, hoursPerWeek, places, form,
                decision,
                supervision, offers, compensation, canonicalUrl);
    }
}
