package nl.stagepact.placement.vacancy.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.stagepact.placement.company.domain.RecognitionRules;
import nl.stagepact.placement.company.domain.RecognitionRules.Ground;
import nl.stagepact.placement.company.domain.RecognitionRules.Verdict;
import nl.stagepact.placement.company.domain.TrainingCompany;
import nl.stagepact.placement.register.domain.Programme;

/** What a vacancy has to be before anybody sees it; each rule one method. */
public final class VacancyRules {

    private static final int YEARS_AHEAD = 3;
    /** The longest programme takes four, and some take longer over it. */
    private static final int YEARS_TO_ITS_END = 8;

    private VacancyRules() {
    }

    /**
     * @param company that offers; empty when SBB never told of it
     * @param programmes that the register knows on the first day, by code
     * @return every rule that is broken
     */
    public static List<VacancyFault> check(VacancyContent content, Optional<TrainingCompany> company,
            Map<String, Programme> programmes, LocalDate today) {
        List<VacancyFault> faults = new ArrayList<>();
        faults.addAll(programmesAreKnown(content, programmes));
        faults.addAll(companyIsRecognised(content, company, today));
        faults.addAll(tasksAreWithinThePartThatIsRecognised(content, company, today));
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

    /** For every programme, on the first day that is left (7). */
    static List<VacancyFault> companyIsRecognised(VacancyContent content, Optional<TrainingCompany> company, LocalDate today) {
        List<VacancyFault> faults = new ArrayList<>();
        for (int i = 0; i < content.programmeCodes().size(); i++) {
            String code = content.programmeCodes().get(i);
            Verdict verdict = RecognitionRules.verify(company, code, firstDayLeft(content, today));
            if (!verdict.ground().isRecognised()) {
                faults.add(VacancyFault.of("not_recognised", "/programmeCodes/" + i, code, verdict.ground().name()
                        .toLowerCase(Locale.ROOT)));
            }
        }
        return faults;
    }

    /** For every programme, on the first day that is left. */
    public static boolean isRecognised(VacancyContent content, Optional<TrainingCompany> company, LocalDate today) {
        LocalDate begin = firstDayLeft(content, today);
        return content.programmeCodes().stream()
                .allMatch(code -> RecognitionRules.verify(company, code, begin).ground().isRecognised());
    }

    private static LocalDate firstDayLeft(VacancyContent content, LocalDate today) {
        return content.from().isBefore(today) ? today : content.from();
    }

    /** A recognition for some work processes teaches no others. */
    static List<VacancyFault> tasksAreWithinThePartThatIsRecognised(VacancyContent content, Optional<TrainingCompany> company,
            LocalDate today) {
        List<VacancyFault> faults = new ArrayList<>();
        for (int i = 0; i < content.tasks().size(); i++) {
            String process = content.tasks().get(i).workProcess();
            if (process != null && content.programmeCodes().stream()
                    .map(code -> RecognitionRules.verify(company, code, firstDayLeft(content, today)))
                    .allMatch(verdict -> verdict.ground() == Ground.RECOGNISED_IN_PART && verdict.recognition() != null
                            && !verdict.recognition().workProcesses().contains(process))) {
                faults.add(VacancyFault.of("process_not_recognised", "/tasks/" + i + "/workProcess", process));
            }
        }
        return faults;
    }

    /** It has not ended, ends after it begins, begins within three years and ends within eight. */
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

    /** Somebody decided on it, by a policy; a no is a no, and doubt is for an adviser (25, 89). */
    static List<VacancyFault> otherFormIsCertifiable(VacancyContent content) {
        Certifiability decided = content.certifiability();
        if (!content.form().needsDecision()) {
            return decided == null ? List.of() : List.of(VacancyFault.of("needs_no_decision", "/certifiability"));
        }
        if (decided == null) {
            return List.of(VacancyFault.of("needs_a_decision", "/certifiability", content.form().code()));
        }
        return decided.decision() == CertifiableDecision.NO
                ? List.of(VacancyFault.of("not_certifiable", "/certifiability/decision"))
                : List.of();
    }

    /** Doubt blocks until an adviser has decided. */
    static boolean isInDoubt(VacancyContent content) {
        return content.certifiability() != null && content.certifiability().decision() == CertifiableDecision.DOUBT;
    }

    /** Seen at once, unless it is in doubt. */
    public static VacancyStatus statusAtFirst(VacancyContent content) {
        return isInDoubt(content) ? VacancyStatus.ESCALATED : VacancyStatus.PUBLISHED;
    }
}
