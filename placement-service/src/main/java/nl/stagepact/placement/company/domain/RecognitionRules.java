package nl.stagepact.placement.company.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Decides whether a student of a programme may start at a company on a day, and gives the reason. */
public final class RecognitionRules {

    private RecognitionRules() {
    }

    /** Reason of a verdict. */
    public enum Ground {
        RECOGNISED(true),
        /** Only for the work processes that the recognition lists. */
        RECOGNISED_IN_PART(true),
        UNKNOWN_COMPANY(false),
        NOT_IN_REGISTER(false),
        NO_RECOGNITION_FOR_PROGRAMME(false),
        NOT_YET(false),
        ENDED(false),
        WITHDRAWN(false);

        private final boolean recognised;

        Ground(boolean recognised) {
            this.recognised = recognised;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean isRecognised() {
            return recognised;
        }
    }

    /** @param recognition the decisive one; null when there is none for the programme */
    public record Verdict(Ground ground, @Nullable Recognition recognition) {
    }

    /**
     * @param company empty when SBB never delivered it
     * @param startDate first day of the internship; a later withdrawal or end does not affect internships that started
     *        before
     */
    public static Verdict verify(Optional<TrainingCompany> company, String programmeCode, LocalDate startDate) {
        if (company.isEmpty()) {
            return new Verdict(Ground.UNKNOWN_COMPANY, null);
        }
        if (!company.get().inRegister()) {
            return new Verdict(Ground.NOT_IN_REGISTER, null);
        }
        Recognition recognition = company.get().recognition(programmeCode).orElse(null);
        return recognition == null ? new Verdict(Ground.NO_RECOGNITION_FOR_PROGRAMME, null)
                : new Verdict(ground(recognition, startDate), recognition);
    }

    private static Ground ground(Recognition recognition, LocalDate startDate) {
        Recognition.Withdrawal withdrawal = recognition.withdrawal();
        if (withdrawal != null && !startDate.isBefore(withdrawal.on())) {
            return Ground.WITHDRAWN;
        }
        if (startDate.isBefore(recognition.validFrom())) {
            return Ground.NOT_YET;
        }
        if (recognition.validTo() != null && startDate.isAfter(recognition.validTo())) {
            return Ground.ENDED;
        }
        return recognition.isPartial() ? Ground.RECOGNISED_IN_PART : Ground.RECOGNISED;
    }
}
