package nl.stagepact.placement.placement.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.register.domain.LearningPath;

/**
 * A place that is proposed for a student.
 *
 * @param organisationCode of the search case
 * @param vacancyId null for a place outside of vacancies
 * @param programmeCode of the student
 * @param learningPath of the place
 * @param qualifies whether it counts for the student's own learning path
 * @param roundId round of matching that it comes from; null for others
 * @param proposedFrom first day as proposed; null where the vacancy's period tells
 * @param days codes of the days of the week on which the student has a place that another one shares; empty for one that it has
 *        alone
 * @param visitAgreed whether the student visits the company before anybody signs
 */
@Embeddable
public record PlacementProposal(UUID searchCaseId, String organisationCode, @Embedded LeerbedrijfId leerbedrijfId,
        @Nullable UUID vacancyId, String programmeCode, @Enumerated(EnumType.STRING) LearningPath learningPath,
        @Enumerated(EnumType.STRING) PlacementOrigin origin,
        boolean qualifies,
        @Nullable UUID roundId, @Nullable LocalDate proposedFrom, List<String> days, boolean visitAgreed) {
}
