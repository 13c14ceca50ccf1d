package nl.stagepact.placement.searchcase.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.searchcase.domain.AgeBand;
import nl.stagepact.placement.searchcase.domain.CaseKey;
import nl.stagepact.placement.searchcase.domain.PushedCase;
import nl.stagepact.placement.searchcase.domain.SearchCaseContent;
import nl.stagepact.placement.searchcase.domain.SearchEfforts;
import nl.stagepact.placement.searchcase.domain.SearchResponsibility;
import nl.stagepact.placement.searchcase.domain.TargetGroup;
import nl.stagepact.placement.searchcase.domain.TravelMode;
import nl.stagepact.placement.vacancy.domain.Offer;
import nl.stagepact.placement.wire.Formats.Level;
import nl.stagepact.placement.wire.Formats.ProgrammeCode;
import nl.stagepact.placement.wire.Formats.WorkProcess;
import nl.stagepact.placement.wire.KeyFormats.FourDigitArea;
import nl.stagepact.placement.wire.KeyFormats.SearchCaseKey;
import nl.stagepact.placement.wire.Weekday;
import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;

/** A search case on the wire. It has no field for a name, a birth date, a sex, a nationality, an address or free text. */
@Schema(name = "SearchCaseBody")
public record SearchCaseBody(
        @Schema(description = "Key of the organisation's own, from which nobody else can tell who the student is: a random UUID, "
                + "or 64 hexadecimal digits such as a keyed hash", examples = SearchCaseBody.KEY) @NotNull @SearchCaseKey String caseKey,
        @Schema(examples = "25180") @NotNull @ProgrammeCode String programmeCode,
        @Schema(description = "Level of the programme", examples = "2") @NotNull @Level String level,
        @Schema(description = "Learning paths that suit") @NotEmpty @Size(max = 3) List<LearningPath> learningPaths,
        @Schema(description = "First day on which the place may start") @NotNull LocalDate startFrom,
        @Schema(description = "Last day on which it may start") @NotNull LocalDate startTo,
        @Schema(description = "Weeks that the place lasts at least") @NotNull @Min(1) @Max(208) Integer minWeeks,
        @Schema(description = "Weeks that it lasts at most") @NotNull @Min(1) @Max(208) Integer maxWeeks,
        @Schema(description = "Days of the week on which the student can work", examples = "[\"monday\", "
                + "\"tuesday\"]") @NotEmpty @Size(max = 7) List<Weekday> days,
        @Schema(description = "Days per week that are needed at least") @NotNull @Min(1) @Max(7) Integer minDaysPerWeek,
        @Schema(description = "Days per week at most") @NotNull @Min(1) @Max(7) Integer maxDaysPerWeek,
        @Schema(description = "Four digits of the postcode of the home, from which the journey is "
                + "measured", examples = "3811") @NotNull @FourDigitArea String homeArea,
        @Schema(description = "Longest journey, one way, in minutes") @NotNull @Min(5) @Max(180) Integer travelMinutes,
        @NotNull TravelMode travelMode,
        @Schema(description = "Work processes that the student would like to learn; a place that teaches one of them is "
                + "preferred", examples = "[\"B1-K1-W1\"]") @Nullable @Size(max = 10) List<@WorkProcess String> wishes,
        @Schema(description = "Facilities that the place must have; why, is not to be told") @Nullable @Size(max = 5) List<Offer> needs,
        @Schema(description = "Where the rules of a place need it; absent for 16 or older. Under 16 only places that are open "
                + "to that age are found") @Nullable AgeBand ageBand,
        @Schema(description = "First day of searching; not in the future") @NotNull LocalDate searchingSince,
        @Schema(defaultValue = "false", description = "Whether a delay of the study is feared; gives priority") @Nullable Boolean atRisk,
        @Schema(description = "Group of which the pact counts how many find a place") @Nullable TargetGroup targetGroup,
        @Schema(defaultValue = "student", description = "Who looks for the place, as the programme "
                + "agreed") @Nullable SearchResponsibility responsibility,
        @Schema(defaultValue = "true", description = "False for a student who opted out of rounds of matching") @Nullable Boolean inRounds,
        @Schema(defaultValue = "0", description = "Applications so far") @Nullable @Min(0) @Max(1_000) Integer applications,
        @Schema(defaultValue = "0", description = "Interviews so far") @Nullable @Min(0) @Max(1_000) Integer interviews,
        @Schema(defaultValue = "0", description = "Rejections so far") @Nullable @Min(0) @Max(1_000) Integer rejections)
        implements
            CrossFieldRules {

    /** Example of a key. */
    public static final String KEY = "0d5f6a1e-7c2b-4f7e-9a51-6b1f0c2d3e4f";

    @Override
    public void check(Faults faults) {
        if (caseKey != null && CaseKey.of(caseKey).isEmpty()) {
            faults.add("case_key_not_random", "caseKey");
        }
        if (startFrom != null && startTo != null && startTo.isBefore(startFrom)) {
            faults.add("ends_before_it_begins", "startTo", startFrom);
        }
        atLeast("maxWeeks", maxWeeks, "minWeeks", minWeeks, faults);
        atLeast("maxDaysPerWeek", maxDaysPerWeek, "minDaysPerWeek", minDaysPerWeek, faults);
        if (days != null && minDaysPerWeek != null && toDays().size() < minDaysPerWeek) {
            faults.add("fewer_days_than_needed", "days", toDays().size(), minDaysPerWeek);
        }
    }

    private static void atLeast(String field, @Nullable Integer value, String other, @Nullable Integer least, Faults faults) {
        if (value != null && least != null && value < least) {
            faults.add("below_other", field, value, other, least);
        }
    }

    private Set<Weekday> toDays() {
        return Set.copyOf(days);
    }

    PushedCase toPushed() {
        return new PushedCase(CaseKey.of(caseKey).orElseThrow(), new SearchCaseContent(programmeCode, level,
                Set.copyOf(learningPaths), startFrom, startTo, minWeeks, maxWeeks,
                toDays().stream().map(Weekday::day).collect(Collectors.toUnmodifiableSet()), minDaysPerWeek, maxDaysPerWeek,
                homeArea, travelMinutes, travelMode,
                wishes == null ? List.of() : wishes.stream().distinct().sorted().toList(),
                needs == null ? Set.of() : Set.copyOf(needs), ageBand, searchingSince, Boolean.TRUE.equals(atRisk),
                targetGroup, responsibility == null ? SearchResponsibility.STUDENT : responsibility,
                !Boolean.FALSE.equals(inRounds),
                new SearchEfforts(orZero(applications), orZero(interviews), orZero(rejections))));
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    static SearchCaseBody of(CaseKey key, SearchCaseContent content) {
        return new SearchCaseBody(key.text(), content.programmeCode(), content.level(),
                content.learningPaths().stream().sorted().toList(), content.startFrom(), content.startTo(),
                content.minWeeks(), content.maxWeeks(), content.days().stream().sorted().map(Weekday::of).toList(),
                content.minDays(), content.maxDays(), content.homeArea(), content.travelMinutes(), content.travelMode(),
                content.wishes(), content.needs().stream().sorted().toList(), content.ageBand(), content.searchingSince(),
                content.atRisk(), content.targetGroup(), content.responsibility(), content.inRounds(),
                content.efforts().applications(), content.efforts().interviews(), content.efforts().rejections());
    }
}
