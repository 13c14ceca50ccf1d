package nl.stagepact.shortage.deliveryimport.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.problem.Excerpt;
import nl.stagepact.shortage.delivery.domain.DraftDelivery;
import nl.stagepact.shortage.delivery.domain.DraftLine;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.deliveryimport.domain.ImportBounds;
import nl.stagepact.shortage.deliveryimport.domain.StagedDelivery;
import nl.stagepact.shortage.register.domain.InstitutionCode;
import nl.stagepact.shortage.table.domain.Fault;

/**
 * Splits the lines of an import into deliveries. The lines of a delivery must be adjacent, so that it can be passed on when the
 * next one starts and memory holds a single delivery. A line whose delivery is unknown rejects the file, since it could belong
 * to any delivery.
 */
public final class ImportCutter {

    /** Fields of a line that identify its delivery. */
    public static final String INSTITUTION = "institutionCode";
    public static final String REFERENCE_DATE = "referenceDate";
    /** Number of faults after which parsing stops. */
    public static final int FAULTS_TOLD = 1_000;

    private final Source.Kind kind;
    private final @Nullable String onlyInstitution;
    private final Consumer<StagedDelivery> into;
    private final Set<String> begun = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();
    private int handedOn;
    private @Nullable Piece piece;

    /** The current delivery. */
    public static final class Piece {

        private final String institution;
        private final String referenceDate;
        private final Source source;
        private final LocalDate date;
        private final List<Integer> lineNumbers = new ArrayList<>();
        private boolean tooMany;
        private final List<DraftLine> lines = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();

        private Piece(String institution, String referenceDate, Source source, LocalDate date) {
            this.institution = institution;
            this.referenceDate = referenceDate;
            this.source = source;
            this.date = date;
        }

        /** Index of the next line. */
        public int next() {
            return lines.size();
        }

        /** Records a fault for the first line above the maximum; further lines are not parsed. */
        public boolean hasRoom() {
            if (lines.size() == DraftDelivery.MAX_LINES && !tooMany) {
                faults.add(Fault.of(Fault.WHOLE, "", "too_many_lines", DraftDelivery.MAX_LINES));
                tooMany = true;
            }
            return !tooMany;
        }

        public void add(int lineNumber, DraftLine line) {
            lines.add(line);
            lineNumbers.add(lineNumber);
        }

        /** Faults of its lines, to be added to. */
        public List<Fault> faults() {
            return faults;
        }
    }

    /** @param onlyInstitution the only school that may occur; null for any */
    public ImportCutter(Source.Kind kind, @Nullable String onlyInstitution, Consumer<StagedDelivery> into) {
        this.kind = kind;
        this.onlyInstitution = onlyInstitution;
        this.into = into;
    }

    /**
     * @param institution null for SBB
     * @return the delivery to which the line belongs; null if unknown
     */
    public @Nullable Piece at(int lineNumber, @Nullable String institution, @Nullable String referenceDate) {
        String whose = institution == null ? "" : institution;
        String when = referenceDate == null ? "" : referenceDate;
        Piece current = piece;
        if (current != null && current.referenceDate.equals(when) && current.institution.equals(whose)) {
            return current;
        }
        Source source = source(lineNumber, whose);
        Optional<LocalDate> date = DutchCalendar.day(when);
        if (date.isEmpty()) {
            fault(lineNumber, REFERENCE_DATE, when.isEmpty() ? "missing" : "not_a_date", when);
        }
        if (source == null || date.isEmpty()) {
            return null;
        }
        handOn();
        piece = new Piece(whose, when, source, date.get());
        if (!begun.add(whose + ' ' + when)) {
            fault(lineNumber, "", "delivery_scattered", (whose + ' ' + when).strip());
        } else if (begun.size() == ImportBounds.MAX_DELIVERIES + 1) {
            fault(lineNumber, "", "too_many_deliveries", ImportBounds.MAX_DELIVERIES);
        }
        return piece;
    }

    /** Passes on the last delivery. */
    public void end() {
        handOn();
    }

    /** Faults that reject the file, with lines of the file. */
    public List<Fault> faults() {
        return faults;
    }

    private @Nullable Source source(int lineNumber, String institution) {
        if (kind == Source.Kind.SBB) {
            return Source.SBB;
        }
        Optional<InstitutionCode> code = InstitutionCode.of(institution);
        if (code.isEmpty()) {
            fault(lineNumber, INSTITUTION, institution.isEmpty() ? "missing" : "not_an_institution_code",
                    institution);
            return null;
        }
        if (onlyInstitution != null && !onlyInstitution.equals(institution)) {
            fault(lineNumber, INSTITUTION, "not_own_institution", institution, onlyInstitution);
            return null;
        }
        return Source.school(code.get());
    }

    private void fault(int lineNumber, String field, String code, Object... arguments) {
        List<Object> all = new ArrayList<>();
        if (!field.isEmpty()) {
            all.add(field);
        }
        for (Object argument : arguments) {
            all.add(argument instanceof String text ? Excerpt.of(text) : argument);
        }
        faults.add(new Fault(lineNumber, field, code, all));
    }

    /** Once there is a fault, parsing continues only to report others. */
    private void handOn() {
        Piece done = piece;
        piece = null;
        if (done != null && faults.isEmpty()) {
            into.accept(new StagedDelivery(handedOn++, done.source, done.date, new DraftDelivery(done.lines, done.faults),
                    done.lineNumbers));
        }
    }
}
