package nl.stagepact.discrimination.routing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeskCodeTest {

    @ParameterizedTest
    @CsvSource({ "discriminatie-nl,NATIONAL,discriminatie-nl", "sbb,SBB,sbb", "25LH,SCHOOL,25LH", "25LH-ICT,SCHOOL,25LH",
            "GM0307,SCHOOL,GM0307", "gm0307,MUNICIPALITY,gm0307", "gm0307-inclusion,INCLUSION_ADVISER,gm0307-inclusion" })
    void aCodeTellsWhoseDeskItIs(String code, DeskKind kind, String organisation) {
        assertThat(code).matches(DeskCode.PATTERN);
        assertThat(new DeskCode(code).kind()).isEqualTo(kind);
        assertThat(new DeskCode(code).organisation().text()).isEqualTo(organisation);
        assertThat(code.matches(DeskCode.HANDLING_PATTERN)).isEqualTo(kind.handlesReports());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "SBB-", "25LH-ict", "25LH-ICT-A", "25LH-ABCDEFGHI", "gm030", "GM0307-inclusion",
            "gm0307-ICT" })
    void otherTextsAreNoCodes(String text) {
        assertThat(text.matches(DeskCode.PATTERN)).isFalse();
    }

    @Test
    void codesOfTokensMakeDesks() {
        assertThat(DeskCode.ofSchool("25LH", null)).contains(new DeskCode("25LH"));
        assertThat(DeskCode.ofSchool("25LH", "ICT")).contains(new DeskCode("25LH-ICT"));
        assertThat(DeskCode.ofSchool("25LH", "ICT-A")).isEmpty();
        assertThat(DeskCode.ofSchool("sbb", null)).isEmpty();
        assertThat(DeskCode.ofMunicipality("GM0307")).contains(new DeskCode("gm0307"));
        assertThat(DeskCode.ofMunicipality("0307")).isEmpty();
        assertThat(DeskCode.ofInclusionAdviser("GM0307")).contains(new DeskCode("gm0307-inclusion"));
    }
}
