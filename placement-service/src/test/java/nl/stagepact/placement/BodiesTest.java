package nl.stagepact.placement;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import nl.stagepact.placement.company.api.CompanyBody;
import nl.stagepact.placement.company.api.MutationBody;
import nl.stagepact.placement.confirmation.api.ConfirmationPolicyBody;
import nl.stagepact.placement.contactlog.api.ContactBodies;
import nl.stagepact.placement.conversation.api.ConversationBody;
import nl.stagepact.placement.directory.api.ProfileBody;
import nl.stagepact.placement.evaluation.api.EvaluationBody;
import nl.stagepact.placement.feed.api.FeedBody;
import nl.stagepact.placement.handover.api.HandoverBodies;
import nl.stagepact.placement.placement.api.PlacementBody;
import nl.stagepact.placement.placement.api.SignatureBody;
import nl.stagepact.placement.placement.api.StepBodies;
import nl.stagepact.placement.placement.api.TermsBody;
import nl.stagepact.placement.referral.api.ReferralBody;
import nl.stagepact.placement.referral.api.ReferralStepBody;
import nl.stagepact.placement.register.api.PostcodeAreaBody;
import nl.stagepact.placement.replacement.api.ReplacementBodies;
import nl.stagepact.placement.reservation.api.ReservationBody;
import nl.stagepact.placement.round.api.RoundBody;
import nl.stagepact.placement.round.api.SaltBodies;
import nl.stagepact.placement.roundschedule.api.RoundScheduleBody;
import nl.stagepact.placement.searchcase.api.ClosureBody;
import nl.stagepact.placement.searchcase.api.SearchCaseBody;
import nl.stagepact.placement.searchcase.api.SupportActionBody;
import nl.stagepact.placement.source.api.OfferBody;
import nl.stagepact.placement.vacancy.api.CompensationBody;
import nl.stagepact.placement.vacancy.api.VacancyBody;
import nl.stagepact.placement.watch.api.WatchedCompanyBody;
import nl.stagepact.servicekit.deadletter.SkipBody;
import nl.stagepact.testkit.BodyContract;
import nl.stagepact.testkit.BodyEdges;

/** Validation and docs/openapi agree on every limit of every body. */
class BodiesTest {

    private static final String COMPANY = """
            {'leerbedrijfId': '900000001', 'name': 'De Korenaar', 'kvkNumber': '90000001',
             'establishmentNumber': '900000000001', 'address': {'street': 'Markt', 'houseNumber': '1', 'postcode': '3811AA',
             'city': 'Amersfoort', 'municipalityCode': 'GM0307'}, 'size': 'one',
             'contacts': [{'role': 'reception', 'email': 'a@b.example', 'telephone': '+31 33 000 00 00'}],
             'recognitions': [{'programmeCode': '25180', 'obtained': 'on_site', 'workProcesses': ['B1-K1-W1'],
             'validFrom': '2024-08-01', 'validTo': '2028-07-31', 'withdrawnOn': '2027-01-01', 'withdrawalReason': 'quality'}]}""";

    private static final BodyContract CONTRACT = BodyContract.of("placement-service", "company_or_removed", "role_twice",
            "programme_twice", "contact_without_means", "withdrawal_needs_both", "not_after", "only_when_recognised",
            "placements_twice", "per_day_or_per_month", "pay_stated_twice", "pay_needs_unit_and_amount",
            "pay_minimum_above_maximum",
            "pay_is_one_amount", "pay_above_limit_of_unit", "needs_near", "dutch_postcode", "case_key_not_random",
            "ends_before_it_begins", "below_other",
            "fewer_days_than_needed", "vacancy_or_company", "only_without_vacancy", "outside_placement",
            "only_with_levels", "no_such_moment", "too_many_hours", "reserved_for_nobody", "reserved_twice",
            "too_long", "no_answer");

    @ParameterizedTest
    @MethodSource("edges")
    void bodiesAreValidatedAsTheContractStates(Class<?> type, BodyEdges.Edge edge) {
        CONTRACT.check(type, edge);
    }

    @Test
    void everyBodyOfTheContractHasASample() {
        edges();
        CONTRACT.checkThatEveryBodyIsSampled(Map.of(
                "CompanyMutations", "an envelope; each mutation is read as a CompanyMutation, which has a sample",
                "OfferDelivery", "an envelope; each vacancy is read as an OfferBody, which has a sample"));
    }

    static Stream<Arguments> edges() {
        return Stream.of(
                CONTRACT.edges(CompanyBody.class, "CompanyBody", COMPANY),
                CONTRACT.edges(MutationBody.class, "CompanyMutation", "{'sequence': 7, 'company': " + COMPANY + "}"),
                CONTRACT.edges(ConfirmationPolicyBody.class, "ConfirmationPolicy",
                        "{'remindAfterDays': 21, 'hideAfterDays': 30, 'removeAfterDays': 90}"),
                CONTRACT.edges(ProfileBody.class, "ProgrammeProfileBody", """
                        {'learningPaths': ['bol'], 'municipalityCodes': ['GM0307'], 'canDo': ['Veilig werken'],
                         'mustLearn': [{'workProcess': 'B1-K1-W1', 'text': 'Koken'}],
                         'periods': [{'from': '2027-02-01', 'to': '2027-06-30', 'daysPerWeek': 3}],
                         'contact': {'role': 'internship_office', 'email': 'stage@school.example',
                         'telephone': '+31 33 000 00 00'}, 'website': 'https://school.example'}"""),
                CONTRACT.edges(FeedBody.class, "FeedBody", """
                        {'name': 'Stages', 'language': 'en', 'licence': 'CC-BY-4.0', 'website': 'https://leiden.example',
                         'filter': {'pact': 'leiden-071', 'programmeCodes': ['25180'], 'levels': ['2'],
                         'learningPaths': ['bol'], 'forms': ['regular'], 'supervisions': ['online'], 'offers': ['step_free'],
                         'minPerDayCents': 1000, 'coversCosts': true, 'leerbedrijfId': '900000001', 'near': '2333',
                         'within': 10, 'words': 'laboratorium'}}"""),
                CONTRACT.edges(ReferralBody.class, "ReferralBody", """
                        {'pact': 'amersfoort', 'employer': {'name': 'De Korenaar', 'kvkNumber': '90000001',
                         'postcode': '3811 aa', 'programmeCodes': ['25180'], 'explanation': 'Wil graag'}}"""),
                CONTRACT.edges(ReferralStepBody.class, "ReferralStepBody",
                        "{'state': 'recognised', 'leerbedrijfId': '900000001', 'comment': 'Erkend'}"),
                CONTRACT.edges(PostcodeAreaBody.class, "PostcodeArea",
                        "{'code': '3811', 'latitude': 52.16, 'longitude': 5.39}"),
                CONTRACT.edges(SkipBody.class, "SkipBody", "{'reason': 'Achterhaald'}"),
                CONTRACT.edges(OfferBody.class, "OfferBody", "{'sourceId': 'vacature-1042'}"),
                CONTRACT.edges(VacancyBody.class, "VacancyBody", """
                        {'leerbedrijfId': '900000001', 'title': 'Bakker', 'tasks': [{'workProcess': 'B1-K1-W1',
                         'text': 'Deeg kneden'}], 'programmeCodes': ['25180'], 'learningPath': 'bol', 'from': '2027-02-01',
                         'to': '2027-06-30', 'days': ['monday'], 'hoursPerWeek': 16, 'places': 2, 'form': 'regular',
                         'certifiability': {'decision': 'yes', 'policyDocument': 'Servicedocument mbo',
                         'policyVersion': '8.0'}, 'supervision': 'on_site', 'offers': ['step_free'],
                         'compensation': {'perDayCents': 2500, 'coversCosts': true},
                         'canonicalUrl': 'https://bedrijf.example/vacature'}"""),
                CONTRACT.edges(VacancyBody.CertifiabilityBody.class, "CertifiabilityBody",
                        "{'decision': 'yes', 'policyDocument': 'Servicedocument mbo', 'policyVersion': '8.0'}"),
                CONTRACT.edges(CompensationBody.class, "CompensationBody",
                        "{'perMonthCents': 30000, 'coversCosts': true}"),
                CONTRACT.edges(CompensationBody.class, "CompensationBody",
                        "{'payUnit': 'hour', 'minPayCents': 450, 'maxPayCents': 500}"),
                CONTRACT.edges(SearchCaseBody.class, "SearchCaseBody", """
                        {'caseKey': '0d5f6a1e-7c2b-4f7e-9a51-6b1f0c2d3e4f', 'programmeCode': '25180', 'level': '2',
                         'learningPaths': ['bol'], 'startFrom': '2027-02-01', 'startTo': '2027-03-01', 'minWeeks': 18,
                         'maxWeeks': 22, 'days': ['monday', 'tuesday'], 'minDaysPerWeek': 2, 'maxDaysPerWeek': 3,
                         'homeArea': '3811', 'travelMinutes': 45, 'travelMode': 'bicycle', 'wishes': ['B1-K1-W1'],
                         'needs': ['fixed_supervisor'], 'ageBand': 'under_16', 'searchingSince': '2026-10-05', 'atRisk': true,
                         'targetGroup': 'employed', 'responsibility': 'student', 'inRounds': true, 'applications': 4,
                         'interviews': 1, 'rejections': 3}"""),
                CONTRACT.edges(PlacementBody.class, "PlacementBody", """
                        {'caseKey': '0d5f6a1e-7c2b-4f7e-9a51-6b1f0c2d3e4f', 'leerbedrijfId': '900000001', 'learningPath': 'bol',
                         'from': '2027-02-01', 'foundBy': 'student'}"""),
                CONTRACT.edges(TermsBody.class, "TermsBody",
                        """
                                {'startsOn': '2027-02-01', 'endsOn': '2027-06-30', 'hoursPerWeek': 16, 'daysPerWeek': 2,
                                 'effectiveOn': '2027-03-01', 'workProcesses': ['B1-K1-W1'], 'supervisors': ['job_coach'], 'minor': true}"""),
                CONTRACT.edges(SignatureBody.class, "SignatureBody",
                        "{'termsNumber': 1, 'signer': 'student', 'signedOn': '2026-11-10', 'elsewhere': true}"),
                CONTRACT.edges(StepBodies.RefusalBody.class, "RefusalBody",
                        "{'by': 'student', 'reason': 'other_place', 'elsewhere': true}"),
                CONTRACT.edges(StepBodies.VisitBody.class, "VisitBody", "{'visitedOn': '2026-11-12'}"),
                CONTRACT.edges(StepBodies.InterruptionBody.class, "InterruptionBody",
                        "{'lastDay': '2026-11-13', 'reason': 'not_told'}"),
                CONTRACT.edges(StepBodies.OutcomeBody.class, "OutcomeBody", "{'outcomes': ['hired']}"),
                CONTRACT.edges(RoundBody.class, "MatchingRoundBody",
                        """
                                {'pact': 'amersfoort', 'method': 'levels', 'levels': 2, 'priorities': ['waiting_long'], 'waitingWeeks': 8,
                                 'maxFlaggedPercent': 40, 'termHours': 48, 'publishAt': '2027-01-11T08:00:00Z'}"""),
                CONTRACT.edges(RoundScheduleBody.class, "RoundScheduleBody",
                        """
                                {'nextAt': '2027-01-11T08:00:00Z', 'everyWeeks': 2, 'method': 'levels', 'levels': 2, 'priorities': ['waiting_long'],
                                 'waitingWeeks': 8, 'maxFlaggedPercent': 40, 'termHours': 48, 'publishAfterHours': 96}"""),
                CONTRACT.edges(SaltBodies.CommitmentBody.class, "CommitmentBody", """
                        {'commitment': '5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8'}"""),
                CONTRACT.edges(SaltBodies.PartBody.class, "PartBody", """
                        {'part': '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'}"""),
                CONTRACT.edges(ConversationBody.class, "ConversationBody", """
                        {'heldOn': '2026-11-10', 'mode': 'on_site', 'participants': ['school', 'company', 'student'],
                         'workProcesses': ['B1-K1-W1']}"""),
                CONTRACT.edges(ConversationBody.WorryBody.class, "WorryBody", "{'by': 'student', 'kind': 'other_work'}"),
                CONTRACT.edges(EvaluationBody.class, "EvaluationBody",
                        """
                                {'preparation': 4, 'schoolGuidance': 1, 'companyGuidance': 5, 'assignmentsFit': 3, 'findingEasy': 2,
                                 'learned': 5, 'clearTask': true, 'fixedSupervisor': true, 'reachableGoals': false, 'roomToRepeat': true}"""),
                CONTRACT.edges(ContactBodies.ClaimBody.class, "ContactClaimBody", "{'sector': 'mbo', 'topic': 'visit'}"),
                CONTRACT.edges(ContactBodies.ContactBody.class, "ContactBody",
                        "{'contactedOn': '2026-11-10', 'outcome': 'later'}"),
                CONTRACT.edges(ReplacementBodies.TokensBody.class, "ReplacementTokensBody", "{'number': 50}"),
                CONTRACT.edges(ReplacementBodies.SpendingBody.class, "ReplacementBody",
                        """
                                {'token': '5e884898da28047151d0e56f8dc6292773603d0d', 'caseKey': '0b0f6a52-6f7c-4c5e-9c3a-0d6d3b2f8a11'}"""),
                CONTRACT.edges(ReservationBody.class, "ReservationsBody",
                        """
                                {'reservations': [{'institutionCode': '99DA', 'programmeCode': '25180', 'places': 1}], 'shareable': true}"""),
                CONTRACT.edges(HandoverBodies.ConsentBody.class, "HandoverBody", "{'consentedOn': '2026-11-10'}"),
                CONTRACT.edges(HandoverBodies.CodeBody.class, "RecordCodeBody",
                        "{'code': '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b'}"),
                CONTRACT.edges(ClosureBody.class, "ClosureBody", "{'reason': 'left_programme'}"),
                CONTRACT.edges(SupportActionBody.class, "SupportActionBody", "{'kind': 'acquisition', 'pact': 'amersfoort'}"),
                CONTRACT.edges(SupportActionBody.ResultBody.class, "SupportResultBody", "{'result': 'helped'}"),
                CONTRACT.edges(WatchedCompanyBody.class, "WatchedCompany",
                        "{'placements': [{'programmeCode': '25180', 'students': 2, 'to': '2027-06-30'}]}"))
                .flatMap(edges -> edges);
    }
}
