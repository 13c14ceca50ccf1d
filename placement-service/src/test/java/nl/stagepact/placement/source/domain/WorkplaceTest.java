package nl.stagepact.placement.source.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.stagepact.placement.company.domain.CompanyAddress;
import nl.stagepact.placement.source.domain.Workplace.Place;

class WorkplaceTest {

    private static final CompanyAddress ADDRESS = new CompanyAddress("Dam", "1", "3811AA", "Súdwest-Fryslân", null);

    @ParameterizedTest
    @CsvSource({ "3811AA,,", "3811 aa,,NL", "3811,Ergens,Nederland", ",sudwest fryslan,nl", ",,The Netherlands", ",,NLD" })
    void theCompanysAddressIsNotTold(@Nullable String postcode, @Nullable String city, @Nullable String country) {
        assertThat(workplace(new Place(postcode, city, country)).comparedWith(ADDRESS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "6211AB,,", "3811AB,,", "3812,,", "3811AA,,BE", ",Maastricht,", ",,DE", "B-9000,Súdwest-Fryslân," })
    void tellsOfAnotherPlaceThanTheCompany(@Nullable String postcode, @Nullable String city, @Nullable String country) {
        assertThat(workplace(new Place(postcode, city, country)).comparedWith(ADDRESS)).get()
                .satisfies(notice -> assertThat(notice.code()).isEqualTo("workplace_elsewhere"));
    }

    @Test
    void tellsOfSeveralPlaces() {
        Place here = new Place("3811AA", null, null);
        assertThat(workplace(here, here).comparedWith(ADDRESS)).contains(new OfferNotice("several_workplaces", "/jobLocation",
                List.of("jobLocation", 2, "3811AA Súdwest-Fryslân")));
    }

    @Test
    void quotesBothPlaces() {
        assertThat(workplace(new Place("6211AB", "Maastricht", "NL")).comparedWith(ADDRESS)).contains(new OfferNotice(
                "workplace_elsewhere", "/jobLocation",
                List.of("jobLocation", "6211AB Maastricht NL", "3811AA Súdwest-Fryslân")));
    }

    private static Workplace workplace(Place... places) {
        return new Workplace("jobLocation", "/jobLocation", List.of(places));
    }
}
