package nl.stagepact.shortage.round.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.figure.domain.Coverage;
import nl.stagepact.shortage.figure.domain.FigureQuery;
import nl.stagepact.shortage.figure.persistence.Figures;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.round.domain.CellCount;
import nl.stagepact.shortage.round.domain.CellKey;
import nl.stagepact.shortage.round.domain.RoundCell;
import nl.stagepact.shortage.round.domain.RoundPolicy;
import nl.stagepact.shortage.round.domain.RoundSchool;
import nl.stagepact.shortage.round.persistence.RoundCells;
import nl.stagepact.shortage.round.persistence.RoundCells.Counted;

/** Reads the counts of both parties for a pact's regions as of one moment and compares them cell by cell. */
@ApplicationScoped
class RoundIntake {

    private final Figures figures;
    private final RoundCells cells;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    RoundIntake(Figures figures, RoundCells cells) {
        this.figures = figures;
        this.cells = cells;
    }

    /**
     * @param cells compared cells
     * @param schools expected and included schools
     * @param sbb reference date of SBB's delivery; null if there is none
     */
    record Frozen(List<RoundCell> cells, List<RoundSchool> schools, @Nullable LocalDate sbb) {
    }

    Frozen freeze(String pact, LocalDate referenceDate, RoundPolicy policy, Registers registers, Instant now) {
        Set<String> regions = registers.areas().coveredBy(Set.of(pact), referenceDate);
        List<Coverage.Delivered> delivered = delivered(Source.Kind.SCHOOL, regions, referenceDate, now);
        LocalDate sbb = delivered(Source.Kind.SBB, regions, referenceDate, now).stream().map(Coverage.Delivered::referenceDate)
                .findFirst().orElse(null);
        Map<CellKey, Counted> bySchools = cells.counted(Source.Kind.SCHOOL, regions, referenceDate, now);
        Map<CellKey, Counted> bySbb = cells.counted(Source.Kind.SBB, regions, referenceDate, now);
        CellCount notInSchools = absent(!delivered.isEmpty());
        CellCount notInSbb = absent(sbb != null);
        Set<CellKey> keys = new LinkedHashSet<>(bySchools.keySet());
        keys.addAll(bySbb.keySet());
        List<RoundCell> compared = new ArrayList<>(keys.size());
        for (CellKey key : keys) {
            Counted school = bySchools.get(key);
            Counted other = bySbb.get(key);
            compared.add(RoundCell.compare(ids.generate(), key, school == null ? notInSchools : school.count(),
                    other == null ? notInSbb : other.count(), school == null ? Set.of() : school.sources(),
                    policy.tolerance()));
        }
        return new Frozen(compared, schools(pact, referenceDate, policy, registers, delivered), sbb);
    }

    private static List<RoundSchool> schools(String pact, LocalDate referenceDate, RoundPolicy policy, Registers registers,
            List<Coverage.Delivered> delivered) {
        Map<String, Coverage.Delivered> byCode = new TreeMap<>();
        delivered.forEach(each -> byCode.put(each.source(), each));
        Set<String> codes = new TreeSet<>(byCode.keySet());
        registers.expectedBy(Set.of(pact), referenceDate).forEach(school -> codes.add(school.code()));
        return codes.stream().map(code -> {
            Coverage.Delivered latest = byCode.get(code);
            LocalDate date = latest == null ? null : latest.referenceDate();
            return new RoundSchool(code, RoundSchool.status(date, referenceDate, policy.cadenceDays()), date,
                    latest == null ? 0 : latest.version(), false);
        }).toList();
    }

    private List<Coverage.Delivered> delivered(Source.Kind source, Set<String> regions, LocalDate validAt, Instant now) {
        return figures
                .delivered(new FigureQuery(source, regions, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), validAt, now,
                        List.of()));
    }

    private static CellCount absent(boolean delivered) {
        return CellCount.without(delivered ? CellCount.Status.NOT_THERE : CellCount.Status.NOT_DELIVERED);
    }
}
