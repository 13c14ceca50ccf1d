package nl.stagepact.shortage.register.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class AreasTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Validity ALWAYS = new Validity(LocalDate.of(2015, 1, 1), null);

    private final Areas areas = new Areas(List.of(
            area(AreaType.LABOUR_MARKET_REGION, "AM19", ALWAYS, "GM0546"),
            area(AreaType.LABOUR_MARKET_REGION, "AM34", ALWAYS, "GM0626", "GM0637"),
            area(AreaType.LABOUR_MARKET_REGION, "AM14", ALWAYS, "GM0307"),
            area(AreaType.PACT_AREA, "leiden-071", ALWAYS, "GM0546", "GM0626"),
            area(AreaType.PACT_AREA, "amersfoort", new Validity(DAY, DAY), "GM0307")));

    @Test
    void pactCoversRegionsThatShareAMunicipality() {
        assertThat(areas.coveredBy(Set.of("leiden-071"), DAY)).containsExactly("AM19", "AM34");
        assertThat(areas.coveredBy(Set.of("nowhere"), DAY)).isEmpty();
    }

    @Test
    void pactCoversNothingBeforeItStartsAndAfterItEnds() {
        assertThat(areas.coveredBy(Set.of("amersfoort"), DAY.minusDays(1))).isEmpty();
        assertThat(areas.coveredBy(Set.of("amersfoort"), DAY)).containsExactly("AM14");
        assertThat(areas.coveredBy(Set.of("amersfoort"), DAY.plusDays(1))).isEmpty();
    }

    @Test
    void findsThePactsThatCoverARegion() {
        assertThat(areas.pactsOf(Set.of("AM34", "AM14"), DAY)).containsExactly("amersfoort", "leiden-071");
    }

    private static Area area(AreaType type, String code, Validity validity, String... municipalities) {
        return new Area(type, code, code, Set.of(municipalities), validity, false);
    }
}
