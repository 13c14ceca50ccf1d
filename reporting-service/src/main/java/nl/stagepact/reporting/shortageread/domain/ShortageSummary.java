package nl.stagepact.reporting.shortageread.domain;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The shortage of one region, from the latest complete delivery of each school.
 *
 * @param regionCode labour-market region
 * @param shortage sum of the known shortages; null when none is known
 * @param unknownLines number of lines whose shortage is unknown
 * @param perLevel sums by level
 * @param top programmes by rank; equal shortages share a rank, and all programmes tied at rank 10 are included
 * @param delivered the deliveries that are counted
 */
public record ShortageSummary(String regionCode, @Nullable Long shortage, long unknownLines, List<LevelSum> perLevel,
        List<RankedProgramme> top, List<DeliveredBy> delivered) {

    /**
     * @param level 1 to 4 @param shortage null when none is known @param unknownLines number of lines whose shortage is unknown
     */
    public record LevelSum(String level, @Nullable Long shortage, long unknownLines) {
    }

    /**
     * @param rank competition ranking
     * @param programmeCode crebo
     * @param level of the programme
     * @param shortage above 0
     */
    public record RankedProgramme(int rank, String programmeCode, String level, long shortage) {
    }

    /**
     * @param institutionCode the school
     * @param referenceDate of its delivery
     * @param version of its delivery
     */
    public record DeliveredBy(String institutionCode, LocalDate referenceDate, int version) {
    }
}
