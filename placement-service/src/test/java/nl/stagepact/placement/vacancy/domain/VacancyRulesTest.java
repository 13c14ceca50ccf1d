package nl.stagepact.placement.vacancy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import nl.stagepact.placement.company.domain.CompanyAddress;
import nl.stagepact.placement.company.domain.CompanyProfile;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.domain.Recognition;
import nl.stagepact.placement.company.domain.TrainingCompany;
import nl.stagepact.placement.company.domain.WithdrawalReason;
import nl.stagepact.placement.register.domain.Programme;

class VacancyRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final Map<String, Programme> PROGRAMMES = Map.of("25180",
            new Programme("25180", "Kok", "2", "food_green_and_hospitality"), "25604",
            new Programme("25604", "Software developer", "4", "ict_and_creative_industries"));
    private static final Compensation NONE = new Compensation(null, null, false);

    @Test
    void acceptsAVacancyOfARecognisedCompany() {
        assertThat(VacancyRules.check(AVacancy.of(List.of("25180")), company(List.of(), null), PROGRAMMES, TODAY)).isEmpty();
    }

    @Test
    void rejectsUnknownAndUnrecognisedProgrammes() {
        assertThat(codes(VacancyRules.check(AVacancy.of(List.of("25180", "25604", "99999")), company(List.of(), null),
                PROGRAMMES, TODAY))).containsExactly("programme_not_known", "not_recognised", "not_recognised");
        assertThat(codes(VacancyRules.check(AVacancy.of(List.of("25180")), Optional.empty(), PROGRAMMES, TODAY)))
                .containsExactly("not_recognised");
    }

    @Test
    void rejectsCompaniesWithAWithdrawnRecognition() {
        Optional<TrainingCompany> withdrawn = company(List.of(),
                new Recognition.Withdrawal(AVacancy.FROM, WithdrawalReason.QUALITY));
        assertThat(codes(VacancyRules.check(AVacancy.of(List.of("25180")), withdrawn, PROGRAMMES, TODAY)))
                .containsExactly("not_recognised");
        assertThat(VacancyRules.isRecognised(AVacancy.of(List.of("25180")), withdrawn, TODAY)).isFalse();
    }

    @Test
    void rejectsTasksOutsideARecognitionInPart() {
        assertThat(codes(VacancyRules.check(AVacancy.of(List.of("25180")), company(List.of("B1-K1-W2"), null), PROGRAMMES,
                TODAY))).containsExactly("process_not_recognised");
        assertThat(VacancyRules.check(AVacancy.of(List.of("25180")), company(List.of("B1-K1-W1"), null), PROGRAMMES, TODAY))
                .isEmpty();
    }

    @Test
    void rejectsPeriodsThatArePastReversedOrTooFarAhead() {
        assertThat(codes(VacancyRules.periodIsAhead(period(AVacancy.FROM, AVacancy.FROM.minusDays(1)), TODAY)))
                .containsExactly("ends_before_it_begins_place");
        assertThat(codes(VacancyRules.periodIsAhead(period(TODAY.minusDays(9), TODAY.minusDays(1)), TODAY)))
                .containsExactly("period_is_past");
        assertThat(VacancyRules.periodIsAhead(period(TODAY.minusDays(9), TODAY), TODAY)).as("its last day is today").isEmpty();
        assertThat(codes(VacancyRules.periodIsAhead(period(TODAY.plusYears(3).plusDays(1), TODAY.plusYears(4)), TODAY)))
                .containsExactly("too_far_ahead");
        assertThat(VacancyRules.periodIsAhead(period(TODAY, TODAY.plusYears(8)), TODAY)).isEmpty();
        assertThat(codes(VacancyRules.periodIsAhead(period(TODAY, TODAY.plusYears(8).plusDays(1)), TODAY)))
                .containsExactly("too_far_ahead");
        assertThat(codes(VacancyRules.periodIsAhead(period(TODAY, LocalDate.MAX), TODAY))).containsExactly("too_far_ahead");
    }

    @Test
    void otherFormsNeedADecisionAndAdvisersDecideOnDoubt() {
        assertThat(codes(VacancyRules.otherFormIsCertifiable(form(VacancyForm.SIMULATION, null))))
                .containsExactly("needs_a_decision");
        assertThat(codes(VacancyRules.otherFormIsCertifiable(form(VacancyForm.SIMULATION, decision(CertifiableDecision.NO)))))
                .containsExactly("not_certifiable");
        assertThat(VacancyRules.otherFormIsCertifiable(form(VacancyForm.SIMULATION, decision(CertifiableDecision.YES))))
                .isEmpty();
        VacancyContent doubt = form(VacancyForm.ALTERNATIVE, decision(CertifiableDecision.DOUBT));
        assertThat(VacancyRules.otherFormIsCertifiable(doubt)).isEmpty();
        assertThat(VacancyRules.initialReason(doubt)).isEqualTo(StatusReason.FORM_IN_DOUBT);
        assertThat(codes(VacancyRules.otherFormIsCertifiable(form(VacancyForm.REGULAR, decision(CertifiableDecision.YES)))))
                .containsExactly("needs_no_decision");
        assertThat(VacancyRules.otherFormIsCertifiable(form(VacancyForm.SHARED_PLACE, null))).isEmpty();
    }

    private static List<String> codes(List<VacancyFault> faults) {
        return faults.stream().map(VacancyFault::code).toList();
    }

    private static VacancyContent period(LocalDate from, LocalDate to) {
        return AVacancy.of(List.of("25180"), List.of(), VacancyForm.REGULAR, null, NONE, from, to);
    }

    private static VacancyContent form(VacancyForm form, @Nullable Certifiability certifiability) {
        return AVacancy.of(List.of("25180"), List.of(), form, certifiability, NONE, AVacancy.FROM, AVacancy.TO);
    }

    private static Certifiability decision(CertifiableDecision decision) {
        return new Certifiability(decision, "Servicedocument mbo", "8.0");
    }

    private static Optional<TrainingCompany> company(List<String> processes, Recognition.@Nullable Withdrawal withdrawal) {
        return Optional.of(new TrainingCompany(new LeerbedrijfId("900000001"),
                new CompanyProfile("De Korenaar", null, null, new CompanyAddress(null, null, "3811AA", "Amersfoort", null),
                        null,
                        List.of()),
                List.of(new Recognition("25180", false, processes, LocalDate.of(2024, 8, 1), null, withdrawal)), true));
    }
}
