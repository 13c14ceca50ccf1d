package nl.stagepact.reporting.shortageread.domain;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The shortage of one region, from the latest whole delivery of each school.
 *
 * @param regionCode labour-market region
 * @param shortage sum of what is known; null when nothing is
 * @param unknownLines lines whose shortage is unknown
 * @param perLevel by level
 * @param top by rank; equals share one, and a tie at the tenth is shown whole
 * @param delivered the schools behind it
 */
public record ShortageSummary(String regionCode, @Nullable Long shortage, long unknownLines, List<LevelSum> perLevel,
        List<RankedProgramme> top, List<DeliveredBy> delivered) {

    /** @param level 1 to 4; @param shortage null when nothing is known; @param unknownLines lines that are unknown */
    public record LevelSum(String level, @Nullable Long shortage, long unknownLines) {
    }

    /** @param rank competition ranking; @param programmeCode crebo; @param level of the programme; @param shortage above 0 */
    public record RankedProgramme(int rank, String programmeCode, String level, long shortage) {
    }

    /** @param institutionCode the school; @param referenceDate of its delivery; @param version of its delivery */
    public record DeliveredBy(String institutionCode, LocalDate referenceDate, int version) {
    }
}
