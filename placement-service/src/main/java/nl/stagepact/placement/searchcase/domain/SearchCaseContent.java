package nl.stagepact.placement.searchcase.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.vacancy.domain.DayCodes;
import nl.stagepact.placement.vacancy.domain.Offer;
import nl.stagepact.placement.vacancy.domain.OfferCodes;

/**
 * What a place must meet, and what decides about priority. It has no field that tells who the student is.
 *
 * @param level 1 to 4
 * @param learningPaths that suit; not empty
 * @param startFrom first day on which the place may start
 * @param startTo last day on which it may start
 * @param minWeeks weeks that the place must last at least, 1 to 208
 * @param maxWeeks weeks that it may last at most
 * @param days of the week on which the student can work; not empty
 * @param minDays days per week that are needed at least, 1 to 7
 * @param maxDays days per week at most
 * @param homeArea four digits of the postcode of the home
 * @param travelMinutes longest journey, 5 to 180 minutes
 * @param wishes work processes that the student would like to learn
 * @param needs what the place must offer
 * @param ageBand null when it is not told
 * @param atRisk whether a delay of the study is feared
 * @param inRounds false for a case that opted out of rounds of matching
 */
@Embeddable
public record SearchCaseContent(String programmeCode, String level,
        @Convert(converter = PathCodes.class) Set<LearningPath> learningPaths, LocalDate startFrom, LocalDate startTo,
        @JdbcTypeCode(SqlTypes.SMALLINT) int minWeeks, @JdbcTypeCode(SqlTypes.SMALLINT) int maxWeeks,
        @Convert(converter = DayCodes.class) Set<DayOfWeek> days, @JdbcTypeCode(SqlTypes.SMALLINT) int minDays,
        @JdbcTypeCode(SqlTypes.SMALLINT) int maxDays, String homeArea, @JdbcTypeCode(SqlTypes.SMALLINT) int travelMinutes,
        @Enumerated(EnumType.STRING) TravelMode travelMode, List<String> wishes,
        @Convert(converter = OfferCodes.class) Set<Offer> needs, @Enumerated(EnumType.STRING) @Nullable AgeBand ageBand,
        LocalDate searchingSince, boolean atRisk, @Enumerated(EnumType.STRING) @Nullable TargetGroup targetGroup,
        @Enumerated(EnumType.STRING) SearchResponsibility responsibility, boolean inRounds,
        @Embedded SearchEfforts efforts) {
}
