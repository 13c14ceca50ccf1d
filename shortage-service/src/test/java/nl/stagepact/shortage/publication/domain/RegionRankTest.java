package nl.stagepact.shortage.publication.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import nl.stagepact.shortage.publication.domain.OpenCell.Status;

class RegionRankTest {

    private static final List<OpenCell> TOTALS = List.of(shown("AM01", 900), shown("AM13", 895), shown("AM14", 895),
            shown("AM19", 845), notShown("AM20", Status.WITHHELD), notShown("AM21", Status.UNKNOWN), shown("AM22", 0));

    @Test
    void ranksByPublishedTotalsOnly() {
        assertThat(RegionRank.of("AM01", TOTALS)).isEqualTo(new RegionRank(1, 5, Status.SHOWN, 900L));
        assertThat(RegionRank.of("AM13", TOTALS).rank()).as("equals share a rank").isEqualTo(2);
        assertThat(RegionRank.of("AM14", TOTALS).rank()).isEqualTo(2);
        assertThat(RegionRank.of("AM19", TOTALS).rank()).isEqualTo(4);
        assertThat(RegionRank.of("AM22", TOTALS)).isEqualTo(new RegionRank(5, 5, Status.SHOWN, 0L));
    }

    @Test
    void doesNotRankTotalsThatAreNotShown() {
        assertThat(RegionRank.of("AM20", TOTALS)).isEqualTo(new RegionRank(null, 5, Status.WITHHELD, null));
        assertThat(RegionRank.of("AM21", TOTALS).rank()).isNull();
    }

    private static OpenCell shown(String region, long count) {
        return new OpenCell(region, OpenLevel.TOTAL, "total", Status.SHOWN, count, false);
    }

    private static OpenCell notShown(String region, Status status) {
        return new OpenCell(region, OpenLevel.TOTAL, "total", status, null, false);
    }
}
