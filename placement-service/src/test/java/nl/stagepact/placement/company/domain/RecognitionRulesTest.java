package nl.stagepact.placement.company.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import nl.stagepact.placement.company.domain.RecognitionRules.Ground;

class RecognitionRulesTest {

    private static final LocalDate BEGIN = LocalDate.of(2025, 8, 1);
    private static final LocalDate END = LocalDate.of(2026, 7, 31);

    @Test
    void isValidFromTheFirstUntilTheLastDay() {
        Recognition recognition = recognition(List.of(), END, null);
        assertThat(ground(recognition, BEGIN.minusDays(1))).isEqualTo(Ground.NOT_YET);
        assertThat(ground(recognition, BEGIN)).isEqualTo(Ground.RECOGNISED);
        assertThat(ground(recognition, END)).isEqualTo(Ground.RECOGNISED);
        assertThat(ground(recognition, END.plusDays(1))).isEqualTo(Ground.ENDED);
        assertThat(ground(recognition(List.of(), null, null), END.plusYears(20))).isEqualTo(Ground.RECOGNISED);
    }

    @Test
    void rejectsFromTheDayOfAWithdrawalButNotEarlierStarts() {
        LocalDate day = LocalDate.of(2026, 1, 10);
        Recognition recognition = recognition(List.of(), END, new Recognition.Withdrawal(day, WithdrawalReason.QUALITY));
        assertThat(ground(recognition, day.minusDays(1))).isEqualTo(Ground.RECOGNISED);
        assertThat(ground(recognition, day)).isEqualTo(Ground.WITHDRAWN);
    }

    @Test
    void isPartialWhenLimitedToWorkProcesses() {
        assertThat(ground(recognition(List.of("B1-K1-W1"), END, null), BEGIN)).isEqualTo(Ground.RECOGNISED_IN_PART);
        assertThat(Ground.RECOGNISED_IN_PART.isRecognised()).isTrue();
    }

    @Test
    void rejectsUnknownCompaniesAndProgrammesAndRemovedCompanies() {
        Recognition recognition = recognition(List.of(), END, null);
        assertThat(RecognitionRules.verify(Optional.empty(), "25180", BEGIN).ground()).isEqualTo(Ground.UNKNOWN_COMPANY);
        assertThat(RecognitionRules.verify(company(recognition, true), "25604", BEGIN).ground())
                .isEqualTo(Ground.NO_RECOGNITION_FOR_PROGRAMME);
        assertThat(RecognitionRules.verify(company(recognition, false), "25180", BEGIN).ground())
                .isEqualTo(Ground.NOT_IN_REGISTER);
    }

    private static Ground ground(Recognition recognition, LocalDate startDate) {
        return RecognitionRules.verify(company(recognition, true), "25180", startDate).ground();
    }

    private static Recognition recognition(List<String> processes, @Nullable LocalDate to,
            Recognition.@Nullable Withdrawal withdrawal) {
        return new Recognition("25180", false, processes, BEGIN, to, withdrawal);
    }

    private static Optional<TrainingCompany> company(Recognition recognition, boolean inRegister) {
        return Optional.of(new TrainingCompany(new LeerbedrijfId("900000001"),
                new CompanyProfile("De Korenaar", null, null, new CompanyAddress(null, null, "3811AA", "Amersfoort", null),
                        null, List.of()),
                List.of(recognition), inRegister));
    }
}
