package nl.stagepact.shortage.round.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** Freezes what both sources say of a pact's regions, and compares it cell by cell. */
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
     * @param cells compared
     * @param schools expected, and those whose counts are in it
     * @param sbb reference date of SBB's delivery; null when there is none
     */
    record Frozen(List<RoundCell> cells, List<RoundSchool> schools, @Nullable LocalDate sbb) {
    }

    Frozen freeze(String pact, LocalDate referenceDate, RoundPolicy policy, Registers registers, Instant now) {
        Set<String> regions = registers.areas().coveredBy(Set.of(pact), referenceDate);
        List<Coverage.Delivered> delivered = delivered(Source.Kind.SCHOOL, regions, referenceDate, now);
        LocalDate sbb = delivered(Source.Kind.SBB, regions, referenceDate, now).stream().map(Coverage.Delivered::referenceDate)
                .findFirst().orElse(null);
        Map<CellKey, Counted> ours = cells.counted(Source.Kind.SCHOOL, regions, referenceDate, now);
        Map<CellKey, Counted> theirs = cells.counted(Source.Kind.SBB, regions, referenceDate, now);
        CellCount schoolsSilent = silence(!delivered.isEmpty());
        CellCount sbbSilent = silence(sbb != null);
        Set<CellKey> keys = new java.util.LinkedHashSet<>(ours.keySet());
        keys.addAll(theirs.keySet());
        List<RoundCell> compared = new ArrayList<>(keys.size());
        for (CellKey key : keys) {
            Counted school = ours.get(key);
            Counted other = theirs.get(key);
            compared.add(RoundCell.compare(ids.generate(), key, school == null ? schoolsSilent : school.count(),
                    other == null ? sbbSilent : other.count(), school == null ? Set.of() : school.sources(),
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
            Coverage.Delivered its = byCode.get(code);
            LocalDate date = its == null ? null : its.referenceDate();
            return new RoundSchool(code, RoundSchool.status(date, referenceDate, policy.cadenceDays()), date,
                    its == null ? 0 : its.version(), false);
        }).toList();
    }

    private List<Coverage.Delivered> delivered(Source.Kind source, Set<String> regions, LocalDate validAt, Instant now) {
        return figures
                .delivered(new FigureQuery(source, regions, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), validAt, now,
                        List.of()));
    }

    private static CellCount silence(boolean delivered) {
        return CellCount.without(delivered ? CellCount.Status.NOT_THERE : CellCount.Status.NOT_DELIVERED);
    }
}
