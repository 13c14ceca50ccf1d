package nl.stagepact.shortage.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.shortage.register.domain.Area;
import nl.stagepact.shortage.register.domain.AreaType;
import nl.stagepact.shortage.register.domain.Areas;
import nl.stagepact.shortage.register.domain.Dated;
import nl.stagepact.shortage.register.domain.Level;
import nl.stagepact.shortage.register.domain.Programme;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.register.domain.Sector;
import nl.stagepact.shortage.register.domain.Validity;
import nl.stagepact.shortage.table.domain.Fault;
import nl.stagepact.shortage.table.domain.LineNumber;
import nl.stagepact.testkit.MovableClock;

class DeliveryRulesTest {

    private static final LocalDate REFERENCE = LocalDate.of(2026, 1, 15);

    private static final Validity ALWAYS = new Validity(LocalDate.of(2015, 1, 1), null);

    private final DeliveryRules rules = new DeliveryRules(new Registers(
            new Dated<>(List.of(programme("25604", ALWAYS),
                    programme("25603", new Validity(LocalDate.of(2015, 1, 1), REFERENCE.minusDays(1))),
                    programme("25484", new Validity(LocalDate.of(2015, 1, 1), REFERENCE)),
                    programme("25180", new Validity(REFERENCE.plusDays(1), null)))),
            new Dated<>(List.of()),
            new Areas(List.of(region("AM14", ALWAYS),
                    region("AM16", new Validity(LocalDate.of(2015, 1, 1), REFERENCE.minusDays(1))))),
            Map.of()), REFERENCE);

    @Test
    void acceptsAValidLine() {
        assertThat(rules.check(ADraft.with(line -> {
        }))).hasSize(1);
    }

    @Test
    void rejectsAnUnknownProgramme() {
        assertThat(faults(line -> line.programmeCode = "11111")).containsExactly("programmeCode unknown_programme");
    }

    @Test
    void acceptsAProgrammeUntilItsLastDay() {
        assertThat(faults(line -> line.programmeCode = "25603")).containsExactly("programmeCode programme_ended");
        assertThat(faults(line -> line.programmeCode = "25484")).isEmpty();
        assertThat(faults(line -> line.programmeCode = "25180")).containsExactly("programmeCode programme_not_yet");
    }

    @Test
    void rejectsAnEndedRegion() {
        assertThat(faults(line -> line.regionCode = "AM16")).containsExactly("regionCode region_ended");
    }

    @Test
    void rejectsALevelOtherThanTheProgrammes() {
        assertThat(faults(line -> line.level = "3")).containsExactly("level level_of_programme");
    }

    @Test
    void rejectsAnUnknownLevel() {
        assertThat(faults(line -> line.level = "5")).containsExactly("level not_allowed");
    }

    @Test
    void rejectsAnUnknownLearningPath() {
        assertThat(faults(line -> line.learningPath = "BOL")).containsExactly("learningPath not_allowed");
    }

    @Test
    void rejectsAnUnknownRegion() {
        assertThat(faults(line -> line.regionCode = "AM04")).containsExactly("regionCode unknown_region");
    }

    @Test
    void acceptsMonthsFrom24BeforeTo36AfterTheReferenceDate() {
        YearMonth reference = YearMonth.from(REFERENCE);
        assertThat(faults(line -> line.monthWanted = reference.minusMonths(25)))
                .containsExactly("monthWanted month_out_of_range");
        assertThat(faults(line -> line.monthWanted = reference.minusMonths(24))).isEmpty();
        assertThat(faults(line -> line.monthWanted = reference.plusMonths(36))).isEmpty();
        assertThat(faults(line -> line.monthWanted = reference.plusMonths(37)))
                .containsExactly("monthWanted month_out_of_range");
    }

    @Test
    void rejectsALineWithoutShortage() {
        assertThat(faults(line -> line.counts.with(Measure.SHORTAGE, Counts.NOT_DELIVERED)))
                .containsExactly("shortage missing");
    }

    @Test
    void acceptsAnUnknownShortage() {
        assertThat(faults(line -> line.counts.with(Measure.SHORTAGE, Counts.UNKNOWN))).isEmpty();
    }

    @Test
    void rejectsAShortageAboveTheNeed() {
        assertThat(faults(line -> line.counts.with(Measure.STUDENTS_NEEDING_PLACE, 9)))
                .containsExactly("shortage shortage_exceeds_need");
        assertThat(faults(line -> line.counts.with(Measure.STUDENTS_NEEDING_PLACE, 10))).isEmpty();
        assertThat(faults(line -> line.counts.with(Measure.STUDENTS_NEEDING_PLACE, Counts.UNKNOWN))).isEmpty();
    }

    @Test
    void rejectsCausesAboveTheShortage() {
        assertThat(faults(line -> line.addCause(Cause.TRAVEL_DISTANCE, 10))).isEmpty();
        assertThat(faults(line -> {
            line.addCause(Cause.TRAVEL_DISTANCE, 10);
            line.addCause(Cause.PHYSICAL_SPACE, 1);
        })).containsExactly("causes causes_exceed_shortage");
    }

    @Test
    void rejectsDuplicateLines() {
        DraftDelivery twice = new ADraft().line(line -> {
        }).line(line -> line.counts.with(Measure.SHORTAGE, 3)).draft();
        DeliveryRejected.Faulty refusal = refusal(twice);
        assertThat(refusal.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(1);
            assertThat(fault.code()).isEqualTo("duplicate_line");
            assertThat(fault.arguments()).containsExactly(new LineNumber(0));
        });
    }

    @Test
    void reportsAllFaultsOfAllLinesAtOnce() {
        DraftDelivery wrong = new ADraft().line(line -> {
            line.level = "9";
            line.regionCode = "AM99";
        }).line(line -> line.learningPath = "x").draft();
        assertThat(refusal(wrong).faults()).extracting(Fault::line).containsExactly(0, 0, 1);
    }

    @Test
    void rejectsADeliveryWithoutLines() {
        assertThat(refusal(new DraftDelivery(List.of(), List.of())).faults()).extracting(Fault::code)
                .containsExactly("empty_delivery");
    }

    @Test
    void rejectsReferenceDatesBefore2015AndAfterToday() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThat(ReferenceDateRules.check(today, today)).isEmpty();
        assertThat(ReferenceDateRules.check(ReferenceDateRules.EARLIEST, today)).isEmpty();
        assertThat(ReferenceDateRules.check(today.plusDays(1), today)).map(Fault::code).contains("date_in_future");
        assertThat(ReferenceDateRules.check(ReferenceDateRules.EARLIEST.minusDays(1), today)).map(Fault::code)
                .contains("date_too_old");
    }

    @Test
    void acceptsADayFromMidnightInTheNetherlands() {
        MovableClock clock = new MovableClock(Instant.parse("2026-06-30T21:59:59Z"));
        DutchCalendar calendar = new DutchCalendar(clock);
        LocalDate july = LocalDate.of(2026, 7, 1);
        assertThat(ReferenceDateRules.check(july, calendar.today())).map(Fault::code).contains("date_in_future");
        clock.advance(Duration.ofSeconds(1));
        assertThat(ReferenceDateRules.check(july, calendar.today())).isEmpty();
    }

    private List<String> faults(Consumer<DraftLine> change) {
        try {
            rules.check(ADraft.with(change));
            return List.of();
        } catch (DeliveryRejected.Faulty refusal) {
            return refusal.faults().stream().map(fault -> fault.field() + " " + fault.code()).toList();
        }
    }

    private DeliveryRejected.Faulty refusal(DraftDelivery draft) {
        return catchThrowableOfType(DeliveryRejected.Faulty.class, () -> rules.check(draft));
    }

    private static Programme programme(String code, Validity validity) {
        return new Programme(code, "Programme " + code, null, Level.FOUR, Sector.ICT_AND_CREATIVE_INDUSTRIES, null, true,
                validity,
                false);
    }

    private static Area region(String code, Validity validity) {
        return new Area(AreaType.LABOUR_MARKET_REGION, code, "Region " + code, Set.of(), validity, false);
    }
}
