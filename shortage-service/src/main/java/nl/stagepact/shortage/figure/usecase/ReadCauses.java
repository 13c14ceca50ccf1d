package nl.stagepact.shortage.figure.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.shortage.access.domain.ReadingRights;
import nl.stagepact.shortage.figure.domain.CauseSum;
import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.figure.domain.FigureQuery;
import nl.stagepact.shortage.figure.persistence.Figures;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;

/** Reads the causes of shortages by programme and region, compared with an earlier day. */
@ApplicationScoped
public class ReadCauses {

    private final Figures figures;
    private final CurrentRegisters registers;

    ReadCauses(Figures figures, CurrentRegisters registers) {
        this.figures = figures;
        this.registers = registers;
    }

    /**
     * @param before the earlier day
     * @throws nl.stagepact.shortage.access.domain.AccessRefused if a requested region is not readable
     */
    public List<CauseSum> read(FigureQuery asked, LocalDate before, ReadingRights rights) {
        FigureQuery query = asked.narrowedTo(rights.narrow(asked.regions(), registers.now(), asked.validAt()),
                asked.institutions());
        Map<List<String>, Long> now = figures.causes(query);
        Map<List<String>, Long> then = figures.causes(query.on(before));
        Map<String, List<String>> keys = new TreeMap<>();
        now.keySet().forEach(key -> keys.put(String.join(" ", key), key));
        then.keySet().forEach(key -> keys.put(String.join(" ", key), key));
        List<CauseSum> sums = new ArrayList<>();
        for (List<String> key : keys.values()) {
            Map<Dimension, String> dimensions = new LinkedHashMap<>();
            for (int i = 0; i < query.groupBy().size(); i++) {
                dimensions.put(query.groupBy().get(i), key.get(i));
            }
            sums.add(new CauseSum(dimensions, key.getLast(), now.getOrDefault(key, 0L), then.getOrDefault(key, 0L)));
        }
        return sums;
    }
}
