package nl.stagepact.reporting.shortageread.usecase;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.reporting.registerread.domain.RegisterKind;
import nl.stagepact.reporting.registerread.domain.RegisterName;
import nl.stagepact.reporting.registerread.persistence.RegisterCodes;
import nl.stagepact.reporting.shortageread.domain.ShortageSummary;
import nl.stagepact.reporting.shortageread.persistence.ShortageSummaries;

/** Reads the exact shortage of a region for partners of a pact that covers it. */
@ApplicationScoped
public class ReadShortageSummary {

    private static final int TOP = 10;

    private final ShortageSummaries summaries;
    private final RegisterCodes registers;

    ReadShortageSummary(ShortageSummaries summaries, RegisterCodes registers) {
        this.summaries = summaries;
        this.registers = registers;
    }

    /**
     * @param summary the figures, by code
     * @param regions names of regions by code
     * @param programmes names of programmes by code
     * @param schools names of schools by code
     */
    public record Answer(ShortageSummary summary, Map<String, RegisterName> regions, Map<String, RegisterName> programmes,
            Map<String, RegisterName> schools) {
    }

    /** @param day on which it need not exist any more */
    @Transactional
    public boolean isRegion(String code, LocalDate day) {
        return !registers.names(RegisterKind.LABOUR_MARKET_REGION, Set.of(code), day).isEmpty();
    }

    /**
     * @param everywhere whether the caller may read every region
     * @param callersPacts codes of the pacts of which the caller is a partner
     * @param today date that determines the names and borders of areas
     * @return empty when the caller may not read this region
     */
    @Transactional
    public Optional<Answer> read(String regionCode, boolean everywhere, Set<String> callersPacts, LocalDate today) {
        if (!everywhere && !registers.regionsOfPacts(callersPacts, today).contains(regionCode)) {
            return Optional.empty();
        }
        ShortageSummary summary = summaries.of(regionCode, TOP);
        return Optional.of(new Answer(summary,
                registers.names(RegisterKind.LABOUR_MARKET_REGION, Set.of(regionCode), today),
                registers.names(RegisterKind.PROGRAMME,
                        summary.top().stream().map(ShortageSummary.RankedProgramme::programmeCode).toList(), today),
                registers.names(RegisterKind.INSTITUTION,
                        summary.delivered().stream().map(ShortageSummary.DeliveredBy::institutionCode).toList(), today)));
    }
}
