package nl.stagepact.placement.source.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import nl.stagepact.placement.company.domain.CompanyAddress;
import nl.stagepact.placement.company.domain.CompanyProfile;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.domain.Recognition;
import nl.stagepact.placement.company.domain.TrainingCompany;
import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.vacancy.domain.AVacancy;
import nl.stagepact.placement.vacancy.domain.Compensation;
import nl.stagepact.placement.vacancy.domain.KnownOffer;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyContent;
import nl.stagepact.placement.vacancy.domain.VacancyFault;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;

class OfferRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final Instant EARLIER = Instant.parse("2026-01-04T10:00:00Z");
    private static final LeerbedrijfId COMPANY = new LeerbedrijfId("900000001");
    private static final UUID ID = new UUID(0, 1);
    private static final VacancyContent CONTENT = AVacancy.of(List.of("25180"));
    /** A duplicate of {@link #CONTENT}, because compensation is not part of the comparison. */
    private static final VacancyContent PAID = AVacancy.of(List.of("25180"), new Compensation(1_500, null, false));
    private static final VacancyContent UNKNOWN_PROGRAMME = AVacancy.of(List.of("99999"));

    @Test
    void publishesANewOffer() {
        assertThat(decide(CONTENT, null, null, 0)).isEqualTo(new OfferDecision.Publish());
    }

    @Test
    void joinsAnOpenDuplicateUnlessItIsTheSourcesOwn() {
        AlikeVacancies alike = new AlikeVacancies(List.of(vacancy(PAID, VacancyStatus.PUBLISHED)), Set.of());
        assertThat(decide(alike, Set.of())).isEqualTo(new OfferDecision.Join(ID));
        assertThat(decide(alike, Set.of(ID))).isEqualTo(new OfferDecision.Publish());
        AlikeVacancies own = new AlikeVacancies(List.of(vacancy(PAID, VacancyStatus.PUBLISHED)), Set.of(ID));
        assertThat(decide(own, Set.of())).isEqualTo(new OfferDecision.Publish());
    }

    @Test
    void joinsTheOldestOfSeveralDuplicates() {
        Vacancy oldest = vacancy(CONTENT, VacancyStatus.PUBLISHED);
        Vacancy next = AVacancy.in(VacancyStatus.PUBLISHED, new UUID(0, 2), COMPANY, PAID, TODAY, EARLIER);
        assertThat(decide(new AlikeVacancies(List.of(oldest, next), Set.of()), Set.of())).isEqualTo(new OfferDecision.Join(ID));
        assertThat(decide(new AlikeVacancies(List.of(oldest, next), Set.of(ID)), Set.of()))
                .isEqualTo(new OfferDecision.Join(next.id()));
    }

    @ParameterizedTest
    @EnumSource(value = VacancyStatus.class, names = { "PUBLISHED", "HIDDEN", "BLOCKED" })
    void confirmsTheSameContentOfTheLeadingSource(VacancyStatus status) {
        Vacancy current = vacancy(CONTENT, status);
        assertThat(decide(CONTENT, known(true, CONTENT), current, 0)).isEqualTo(new OfferDecision.Confirm(current));
    }

    @ParameterizedTest
    @EnumSource(value = VacancyStatus.class, names = { "PUBLISHED", "HIDDEN", "BLOCKED", "ESCALATED" })
    void appliesNewContentOfTheLeadingSource(VacancyStatus status) {
        Vacancy current = vacancy(CONTENT, status);
        assertThat(decide(PAID, known(true, CONTENT), current, 2)).isEqualTo(new OfferDecision.Change(current));
    }

    @Test
    void keepsAnEscalatedVacancyForTheAdviser() {
        Vacancy current = vacancy(CONTENT, VacancyStatus.ESCALATED);
        assertThat(decide(CONTENT, known(true, CONTENT), current, 0)).isEqualTo(new OfferDecision.Keep(current));
    }

    @Test
    void repetitionDoesNotOutweighTwoReporters() {
        Vacancy hidden = vacancy(CONTENT, VacancyStatus.HIDDEN);
        assertThat(decide(CONTENT, known(true, CONTENT), hidden, 1)).isEqualTo(new OfferDecision.Confirm(hidden));
        assertThat(decide(CONTENT, known(true, CONTENT), hidden, 2)).isEqualTo(new OfferDecision.Keep(hidden));
        Vacancy published = vacancy(CONTENT, VacancyStatus.PUBLISHED);
        assertThat(decide(CONTENT, known(true, CONTENT), published, 2)).isEqualTo(new OfferDecision.Confirm(published));
    }

    @Test
    void aSourceThatDoesNotLeadNeitherConfirmsNorChanges() {
        Vacancy current = vacancy(CONTENT, VacancyStatus.PUBLISHED);
        assertThat(decide(CONTENT, known(false, CONTENT), current, 0)).isEqualTo(new OfferDecision.Keep(current));
        assertThat(decide(PAID, known(false, CONTENT), current, 0)).isEqualTo(new OfferDecision.Keep(current));
    }

    @Test
    void doesNotRepublishAWithdrawnVacancy() {
        Vacancy withdrawn = vacancy(CONTENT, VacancyStatus.WITHDRAWN);
        assertThat(codes(decide(CONTENT, known(true, CONTENT), withdrawn, 0))).containsExactly("withdrawn_meanwhile");
        // A source that does not lead repeats its own content, which differs from that of the vacancy.
        assertThat(codes(decide(PAID, known(false, PAID), withdrawn, 0))).containsExactly("withdrawn_meanwhile");
        assertThat(decide(PAID, known(true, CONTENT), withdrawn, 0)).isEqualTo(new OfferDecision.Publish());
        assertThat(decide(PAID, known(true, null), withdrawn, 0)).isEqualTo(new OfferDecision.Publish());
    }

    @Test
    void publishesAnExpiredVacancyAgain() {
        assertThat(decide(CONTENT, known(true, CONTENT), vacancy(CONTENT, VacancyStatus.EXPIRED), 0))
                .isEqualTo(new OfferDecision.Publish());
    }

    @Test
    void rejectsCompaniesThatTheSenderMayNotOfferFor() {
        OfferRules.Facts facts = new OfferRules.Facts(false, null, null, null, 0, Optional.empty(), Map.of(),
                AlikeVacancies.NONE,
                Set.of(), TODAY);
        assertThat(OfferRules.decide(new OfferedVacancy("a", Set.of(), COMPANY, UNKNOWN_PROGRAMME, null), facts)).isEqualTo(
                new OfferDecision.Reject(List.of(VacancyFault.of("not_for_this_company", "/leerbedrijfId", "900000001"))));
    }

    @Test
    void rejectsAnotherCompanyWhileTheVacancyIsOpen() {
        OfferedVacancy moved = new OfferedVacancy("a", Set.of(), new LeerbedrijfId("900000002"), CONTENT, null);
        KnownOffer before = known(true, CONTENT);
        assertThat(codes(OfferRules.decide(moved, facts(before, vacancy(CONTENT, VacancyStatus.BLOCKED), 0))))
                .containsExactly("of_another_company");
        assertThat(OfferRules.decide(moved, facts(before, vacancy(CONTENT, VacancyStatus.EXPIRED), 0)))
                .isEqualTo(new OfferDecision.Publish());
    }

    @Test
    void rejectsNewAndKnownOffersThatBreakAVacancyRule() {
        assertThat(codes(decide(UNKNOWN_PROGRAMME, null, null, 0))).containsExactly("programme_not_known", "not_recognised");
        assertThat(codes(decide(UNKNOWN_PROGRAMME, known(false, CONTENT), vacancy(CONTENT, VacancyStatus.PUBLISHED), 0)))
                .containsExactly("programme_not_known", "not_recognised");
    }

    @Test
    void whatWasReadFromUsIsRecognised() {
        assertThat(decideNamed(CONTENT, VacancyStatus.PUBLISHED, Set.of(ID))).isInstanceOf(OfferDecision.Recognise.class);
        assertThat(codes(decideNamed(PAID, VacancyStatus.PUBLISHED, Set.of(ID)))).containsExactly("own_vacancy");
        assertThat(decideNamed(CONTENT, VacancyStatus.PUBLISHED, Set.of())).isEqualTo(new OfferDecision.Join(ID));
        assertThat(decideNamed(PAID, VacancyStatus.HIDDEN, Set.of())).isEqualTo(new OfferDecision.Join(ID));
        assertThat(codes(decideNamed(CONTENT, VacancyStatus.WITHDRAWN, Set.of(ID)))).containsExactly("withdrawn_meanwhile");
        assertThat(decideNamed(PAID, VacancyStatus.WITHDRAWN, Set.of(ID))).isEqualTo(new OfferDecision.Publish());
        assertThat(decideNamed(CONTENT, VacancyStatus.WITHDRAWN, Set.of())).isEqualTo(new OfferDecision.Publish());
        assertThat(decideNamed(CONTENT, VacancyStatus.EXPIRED, Set.of(ID))).isEqualTo(new OfferDecision.Publish());
        OfferedVacancy moved = new OfferedVacancy("a", Set.of(ID), new LeerbedrijfId("900000002"), CONTENT, null);
        assertThat(codes(OfferRules.decide(moved, named(VacancyStatus.PUBLISHED, Set.of()))))
                .containsExactly("of_another_company");
    }

    private static OfferDecision decideNamed(VacancyContent content, VacancyStatus status, Set<UUID> ownVacancies) {
        return OfferRules.decide(new OfferedVacancy("a", Set.of(ID), COMPANY, content, null), named(status, ownVacancies));
    }

    private static OfferRules.Facts named(VacancyStatus status, Set<UUID> ownVacancies) {
        OfferRules.Facts facts = facts(null, null, 0, AlikeVacancies.NONE, ownVacancies);
        return new OfferRules.Facts(true, null, null, vacancy(CONTENT, status), 0, facts.company(), facts.programmes(),
                facts.alike(), ownVacancies, TODAY);
    }

    private static OfferDecision decide(VacancyContent content, @Nullable KnownOffer before, @Nullable Vacancy current,
            int reporters) {
        return OfferRules.decide(new OfferedVacancy("a", Set.of(), COMPANY, content, null), facts(before, current, reporters));
    }

    private static OfferDecision decide(AlikeVacancies alike, Set<UUID> ownVacancies) {
        return OfferRules.decide(new OfferedVacancy("a", Set.of(), COMPANY, CONTENT, null),
                facts(null, null, 0, alike, ownVacancies));
    }

    private static OfferRules.Facts facts(@Nullable KnownOffer before, @Nullable Vacancy current, int reporters) {
        return facts(before, current, reporters, AlikeVacancies.NONE, Set.of());
    }

    private static OfferRules.Facts facts(@Nullable KnownOffer before, @Nullable Vacancy current, int reporters,
            AlikeVacancies alike, Set<UUID> ownVacancies) {
        CompanyProfile profile = new CompanyProfile("Bakkerij De Korenaar B.V.", "90000001", null,
                new CompanyAddress("Marktstraat", "12", "3811AA", "Amersfoort", "GM0307"), null, List.of());
        TrainingCompany company = new TrainingCompany(COMPANY, profile,
                List.of(new Recognition("25180", false, List.of(), LocalDate.of(2024, 8, 1), null, null)), true);
        return new OfferRules.Facts(true, before, current, null, reporters, Optional.of(company),
                Map.of("25180", new Programme("25180", "Kok", "2", "food_green_and_hospitality")), alike, ownVacancies, TODAY);
    }

    private static Vacancy vacancy(VacancyContent content, VacancyStatus status) {
        return AVacancy.in(status, ID, COMPANY, content, TODAY.minusDays(7), EARLIER);
    }

    private static KnownOffer known(boolean leads, @Nullable VacancyContent last) {
        return new KnownOffer("sector", "jobs", "a", ID, leads, last == null ? null : last.digest(), EARLIER);
    }

    private static List<String> codes(OfferDecision decision) {
        return decision instanceof OfferDecision.Reject reject ? reject.faults().stream().map(VacancyFault::code).toList()
                : List.of(decision.toString());
    }
}
