package nl.stagepact.placement.confirmation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.vacancy.domain.AVacancy;
import nl.stagepact.placement.vacancy.domain.StatusReason;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyRejected;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;

class ConfirmationPolicyTest {

    private static final ConfirmationPolicy POLICY = new ConfirmationPolicy(21, 30, 90);
    private static final LocalDate CONFIRMED = LocalDate.of(2026, 2, 2);

    @Example
    void hidesAfterThirtyDaysAndExpiresAfterNinety() {
        assertThat(status(CONFIRMED.plusDays(29), vacancy(VacancyStatus.PUBLISHED)))
                .isEqualTo(VacancyStatus.PUBLISHED);
        assertThat(status(CONFIRMED.plusDays(30), vacancy(VacancyStatus.PUBLISHED))).isEqualTo(VacancyStatus.HIDDEN);
        assertThat(status(CONFIRMED.plusDays(89), vacancy(VacancyStatus.HIDDEN))).isEqualTo(VacancyStatus.HIDDEN);
        assertThat(status(CONFIRMED.plusDays(90), vacancy(VacancyStatus.HIDDEN))).isEqualTo(VacancyStatus.EXPIRED);
    }

    @Example
    void expiresAfterItsLastDay() {
        assertThat(status(AVacancy.TO, confirmedOn(AVacancy.TO))).isEqualTo(VacancyStatus.PUBLISHED);
        assertThat(status(AVacancy.TO.plusDays(1), confirmedOn(AVacancy.TO))).isEqualTo(VacancyStatus.EXPIRED);
    }

    @Example
    void tellsWhyAVacancyExpired() {
        assertThat(POLICY.reasonOn(CONFIRMED.plusDays(90), vacancy(VacancyStatus.PUBLISHED)))
                .isEqualTo(StatusReason.NOT_CONFIRMED_FOR_LONG);
        assertThat(POLICY.reasonOn(AVacancy.TO.plusDays(1), confirmedOn(AVacancy.TO))).isEqualTo(StatusReason.PERIOD_OVER);
    }

    @Example
    void anUnblockedVacancyIsWhatItWouldBeWithoutTheBlock() {
        Vacancy blocked = vacancy(VacancyStatus.BLOCKED);
        assertThat(POLICY.unblockedOn(CONFIRMED.plusDays(29), blocked, 1)).isEqualTo(StatusReason.OFFERED);
        assertThat(POLICY.unblockedOn(CONFIRMED.plusDays(29), blocked, 2)).isEqualTo(StatusReason.REPORTED_NOT_LOOKING);
        assertThat(POLICY.unblockedOn(CONFIRMED.plusDays(30), blocked, 0)).isEqualTo(StatusReason.NOT_CONFIRMED);
        assertThat(POLICY.unblockedOn(CONFIRMED.plusDays(90), blocked, 2)).isEqualTo(StatusReason.NOT_CONFIRMED_FOR_LONG);
        assertThat(POLICY.unblockedOn(AVacancy.TO.plusDays(1), blocked, 2)).isEqualTo(StatusReason.PERIOD_OVER);
    }

    /** Time alone never shows a vacancy that was not seen, and what has ended stays so. */
    @Property
    void timeNeverPublishesAVacancy(@ForAll VacancyStatus status, @ForAll @IntRange(max = 400) int days) {
        VacancyStatus after = status(CONFIRMED.plusDays(days), vacancy(status));
        if (after == VacancyStatus.PUBLISHED) {
            assertThat(status).isEqualTo(VacancyStatus.PUBLISHED);
        }
        if (status.isEnd()) {
            assertThat(after).isEqualTo(status);
        }
    }

    @Example
    void confirmingPublishesHiddenButNotEndedOrDoubtfulVacancies() {
        Vacancy hidden = vacancy(VacancyStatus.HIDDEN);
        hidden.confirm(CONFIRMED.plusDays(40), true, Instant.EPOCH);
        assertThat(hidden.status()).isEqualTo(VacancyStatus.PUBLISHED);
        assertThatThrownBy(() -> vacancy(VacancyStatus.EXPIRED).confirm(CONFIRMED, true, Instant.EPOCH))
                .isInstanceOf(VacancyRejected.Ended.class);
        assertThatThrownBy(() -> vacancy(VacancyStatus.ESCALATED).confirm(CONFIRMED, true, Instant.EPOCH))
                .isInstanceOf(VacancyRejected.CannotBeConfirmed.class);
        assertThatThrownBy(() -> vacancy(VacancyStatus.PUBLISHED).confirm(CONFIRMED, false, Instant.EPOCH))
                .isInstanceOf(VacancyRejected.CannotBeConfirmed.class);
    }

    private static Vacancy vacancy(VacancyStatus status) {
        return vacancy(status, CONFIRMED);
    }

    private static Vacancy confirmedOn(LocalDate day) {
        return vacancy(VacancyStatus.PUBLISHED, day);
    }

    private static Vacancy vacancy(VacancyStatus status, LocalDate confirmedOn) {
        return AVacancy.in(status, new UUID(0, 1), new LeerbedrijfId("900000001"), AVacancy.of(List.of("25180")), confirmedOn,
                Instant.EPOCH);
    }

    private static VacancyStatus status(LocalDate day, Vacancy vacancy) {
        return POLICY.reasonOn(day, vacancy).status();
    }
}
