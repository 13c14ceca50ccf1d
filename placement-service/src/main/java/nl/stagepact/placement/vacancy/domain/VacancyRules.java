package nl.stagepact.placement.vacancy.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.stagepact.placement.company.domain.RecognitionRules;
import nl.stagepact.placement.company.domain.RecognitionRules.Ground;
import nl.stagepact.placement.company.domain.TrainingCompany;
import nl.stagepact.placement.register.domain.Programme;

/** Rules for publishing a vacancy, one method each. */
public final class VacancyRules {

    private static final int YEARS_AHEAD = 3;
    /** The longest programme takes four years, and some students take longer. */
    private static final int YEARS_TO_ITS_END = 8;

    private VacancyRules() {
    }

    /**
     * @param company that offers; empty when it is not in SBB's register
     * @param programmes in the register on the first day, by code
     * @return every rule that is broken
     */
    public static List<VacancyFault> check(VacancyContent content, Optional<TrainingCompany> company,
            Map<String, Programme> programmes, LocalDate today) {
        List<VacancyFault> faults = new ArrayList<>();
        faults.addAll(programmesAreKnown(content, programmes));
        faults.addAll(companyIsRecognised(content, company, today));
        faults.addAll(tasksAreRecognised(content, company, today));
        faults.addAll(periodIsAhead(content, today));
        faults.addAll(otherFormIsCertifiable(content));
        return faults;
    }

    static List<VacancyFault> programmesAreKnown(VacancyContent content, Map<String, Programme> programmes) {
        List<VacancyFault> faults = new ArrayList<>();
        for (int i = 0; i < content.programmeCodes().size(); i++) {
            String code = content.programmeCodes().get(i);
            if (!programmes.containsKey(code)) {
                faults.add(VacancyFault.of("programme_not_known", "/programmeCodes/" + i, code, content.from().toString()));
            }
        }
        return faults;
    }

    /** Every programme is recognised on the first remaining day (7). */
    static List<VacancyFault> companyIsRecognised(VacancyContent content, Optional<TrainingCompany> company, LocalDate today) {
        return notRecognised(content, company, today).stream()
                .map(each -> VacancyFault.of("not_recognised",
                        "/programmeCodes/" + content.programmeCodes().indexOf(each.programmeCode()), each.programmeCode(),
                        each.verdict().ground()))
                .toList();
    }

    /** Whether every programme is recognised on the first remaining day. */
    public static boolean isRecognised(VacancyContent content, Optional<TrainingCompany> company, LocalDate today) {
        return notRecognised(content, company, today).isEmpty();
    }

    /** Programmes that are not recognised on the first remaining day, and why. */
    public static List<ProgrammeVerdict> notRecognised(VacancyContent content, Optional<TrainingCompany> company,
            LocalDate today) {
        LocalDate begin = firstRemainingDay(content, today);
        return content.programmeCodes().stream()
                .map(code -> new ProgrammeVerdict(code, begin, RecognitionRules.verify(company, code, begin)))
                .filter(each -> !each.verdict().ground().isRecognised()).toList();
    }

    private static LocalDate firstRemainingDay(VacancyContent content, LocalDate today) {
        return content.from().isBefore(today) ? today : content.from();
    }

    /** A recognition in part covers no other work processes. */
    static List<VacancyFault> tasksAreRecognised(VacancyContent content, Optional<TrainingCompany> company,
            LocalDate today) {
        List<VacancyFault> faults = new ArrayList<>();
        for (int i = 0; i < content.tasks().size(); i++) {
            String process = content.tasks().get(i).workProcess();
            if (process != null && content.programmeCodes().stream()
                    .map(code -> RecognitionRules.verify(company, code, firstRemainingDay(content, today)))
                    .allMatch(verdict -> verdict.ground() == Ground.RECOGNISED_IN_PART && verdict.recognition() != null
                            && !verdict.recognition().workProcesses().contains(process))) {
                faults.add(VacancyFault.of("process_not_recognised", "/tasks/" + i + "/workProcess", process));
            }
        }
        return faults;
    }

    /** The last day is not past and not before the first; it starts within three years and ends within eight. */
    static List<VacancyFault> periodIsAhead(VacancyContent content, LocalDate today) {
        List<VacancyFault> faults = new ArrayList<>();
        if (content.to().isBefore(content.from())) {
            faults.add(VacancyFault.of("ends_before_it_begins_place", "/to", content.from().toString()));
        } else if (content.to().isBefore(today)) {
            faults.add(VacancyFault.of("period_is_past", "/to", content.to().toString()));
        } else if (content.to().isAfter(today.plusYears(YEARS_TO_ITS_END))) {
            faults.add(VacancyFault.of("too_far_ahead", "/to", today.plusYears(YEARS_TO_ITS_END).toString()));
        }
        if (content.from().isAfter(today.plusYears(YEARS_AHEAD))) {
            faults.add(VacancyFault.of("too_far_ahead", "/from", today.plusYears(YEARS_AHEAD).toString()));
        }
        return faults;
    }

    /** Other forms need a decision based on a policy document; an adviser decides on doubt (25, 89). */
    static List<VacancyFault> otherFormIsCertifiable(VacancyContent content) {
        Certifiability decided = content.certifiability();
        if (!content.form().needsDecision()) {
            return decided == null ? List.of() : List.of(VacancyFault.of("needs_no_decision", "/certifiability"));
        }
        if (decided == null) {
            return List.of(VacancyFault.of("needs_a_decision", "/certifiability", content.form()));
        }
        return decided.decision() == CertifiableDecision.NO
                ? List.of(VacancyFault.of("not_certifiable", "/certifiability/decision"))
                : List.of();
    }

    /** A vacancy in doubt is not published until an adviser has decided. */
    static boolean isInDoubt(VacancyContent content) {
        return content.certifiability() != null && content.certifiability().decision() == CertifiableDecision.DOUBT;
    }

    /** Published at once, unless in doubt. */
    public static StatusReason initialReason(VacancyContent content) {
        return isInDoubt(content) ? StatusReason.FORM_IN_DOUBT : StatusReason.OFFERED;
    }
}
