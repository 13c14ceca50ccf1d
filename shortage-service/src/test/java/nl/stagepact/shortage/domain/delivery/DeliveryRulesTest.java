package nl.stagepact.shortage.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.shortage.domain.programme.Level;
import nl.stagepact.shortage.domain.programme.Programme;
import nl.stagepact.shortage.domain.programme.Programmes;
import nl.stagepact.shortage.domain.programme.Sector;
import nl.stagepact.shortage.domain.region.Pact;
import nl.stagepact.shortage.domain.region.Region;
import nl.stagepact.shortage.domain.region.Regions;
import nl.stagepact.testkit.MovableClock;

class DeliveryRulesTest {

    private static final LocalDate REFERENCE = LocalDate.of(2026, 1, 15);

    private final DeliveryRules rules = new DeliveryRules(
            new Programmes(List.of(
                    new Programme("25604", "Software developer", Level.FOUR, Sector.ICT_AND_CREATIVE_INDUSTRIES, false))),
            new Regions(List.of(new Region("AM14", "Amersfoort")), List.of(new Pact("amersfoort", "Pact", Set.of("AM14")))));

    @Test
    void acceptsARightLine() {
        assertThat(rules.check(ADraft.with(line -> {
        }), REFERENCE)).hasSize(1);
    }

    @Test
    void refusesAnUnknownProgramme() {
        assertThat(faults(line -> line.programmeCode = "11111")).containsExactly("programmeCode unknown_programme");
    }

    @Test
    void refusesAnotherLevelThanTheProgrammes() {
        assertThat(faults(line -> line.level = "3")).containsExactly("level level_of_programme");
    }

    @Test
    void refusesALevelThatIsNone() {
        assertThat(faults(line -> line.level = "5")).containsExactly("level not_allowed");
    }

    @Test
    void refusesAnUnknownLearningPath() {
        assertThat(faults(line -> line.learningPath = "BOL")).containsExactly("learningPath not_allowed");
    }

    @Test
    void refusesAnUnknownRegion() {
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
    void refusesALineThatSaysNothingOfShortage() {
        assertThat(faults(line -> line.counts.with(Measure.SHORTAGE, Counts.NOT_DELIVERED)))
                .containsExactly("shortage missing");
    }

    @Test
    void acceptsAnUnknownShortage() {
        assertThat(faults(line -> line.counts.with(Measure.SHORTAGE, Counts.UNKNOWN))).isEmpty();
    }

    @Test
    void refusesMoreShortageThanStudentsWhoNeedAPlace() {
        assertThat(faults(line -> line.counts.with(Measure.STUDENTS_NEEDING_PLACE, 9)))
                .containsExactly("shortage shortage_exceeds_need");
        assertThat(faults(line -> line.counts.with(Measure.STUDENTS_NEEDING_PLACE, 10))).isEmpty();
        assertThat(faults(line -> line.counts.with(Measure.STUDENTS_NEEDING_PLACE, Counts.UNKNOWN))).isEmpty();
    }

    @Test
    void refusesCausesThatExplainMoreThanTheShortage() {
        assertThat(faults(line -> line.addCause(Cause.TRAVEL_DISTANCE, 10))).isEmpty();
        assertThat(faults(line -> {
            line.addCause(Cause.TRAVEL_DISTANCE, 10);
            line.addCause(Cause.PHYSICAL_SPACE, 1);
        })).containsExactly("causes causes_exceed_shortage");
    }

    @Test
    void refusesALineThatIsThereTwice() {
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
    void tellsAllFaultsOfAllLinesAtOnce() {
        DraftDelivery wrong = new ADraft().line(line -> {
            line.level = "9";
            line.regionCode = "AM99";
        }).line(line -> line.learningPath = "x").draft();
        assertThat(refusal(wrong).faults()).extracting(Fault::line).containsExactly(0, 0, 1);
    }

    @Test
    void refusesADeliveryWithoutLines() {
        assertThat(refusal(new DraftDelivery(List.of(), List.of())).faults()).extracting(Fault::code)
                .containsExactly("empty_delivery");
    }

    @Test
    void refusesReferenceDatesBefore2015AndAfterToday() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        ReferenceDateRules.check(today, today);
        ReferenceDateRules.check(ReferenceDateRules.EARLIEST, today);
        assertThat(catchThrowableOfType(DeliveryRejected.ReferenceDateInFuture.class,
                () -> ReferenceDateRules.check(today.plusDays(1), today))).isNotNull();
        assertThat(catchThrowableOfType(DeliveryRejected.ReferenceDateTooOld.class,
                () -> ReferenceDateRules.check(ReferenceDateRules.EARLIEST.minusDays(1), today))).isNotNull();
    }

    @Test
    void aDayCanBeDeliveredFromItsMidnightInTheNetherlands() {
        MovableClock clock = new MovableClock(Instant.parse("2026-06-30T21:59:59Z"));
        DutchCalendar calendar = new DutchCalendar(clock);
        LocalDate july = LocalDate.of(2026, 7, 1);
        assertThat(catchThrowableOfType(DeliveryRejected.ReferenceDateInFuture.class,
                () -> ReferenceDateRules.check(july, calendar.today()))).isNotNull();
        clock.advance(Duration.ofSeconds(1));
        ReferenceDateRules.check(july, calendar.today());
    }

    private List<String> faults(Consumer<DraftLine> change) {
        try {
            rules.check(ADraft.with(change), REFERENCE);
            return List.of();
        } catch (DeliveryRejected.Faulty refusal) {
            return refusal.faults().stream().map(fault -> fault.field() + " " + fault.code()).toList();
        }
    }

    private DeliveryRejected.Faulty refusal(DraftDelivery draft) {
        return catchThrowableOfType(DeliveryRejected.Faulty.class, () -> rules.check(draft, REFERENCE));
    }
}
