package nl.stagepact.shortage.register.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.stagepact.shortage.table.domain.Places;

class RegisterRulesTest {

    private static final Map<Register, List<RegisterEntry>> OTHERS = others();

    @Test
    void acceptsAValidRegisterAndSortsItByCode() {
        List<RegisterEntry> entries = RegisterRules.check(Register.PROGRAMMES,
                draft(List.of(programme("code=25604"), programme("code=25180"))), OTHERS);
        assertThat(entries).extracting(RegisterEntry::code).containsExactly("25180", "25604");
        assertThat(entries.getFirst().flag("internshipMandatory")).as("unless it says otherwise").isTrue();
    }

    @Test
    void rejectsCellsWithAnotherFormat() {
        assertThat(faults(Register.PROGRAMMES, List.of(programme("code=2560"), programme("level=5"), programme("sector=ict"),
                programme("validFrom=1-8-2026"), programme("internshipMandatory=ja"), programme("dossier=x"))))
                .containsExactly("0 code not_of_form", "1 level not_of_form", "2 sector not_of_form",
                        "3 validFrom not_of_form", "4 internshipMandatory not_of_form", "5 dossier not_of_form");
    }

    @Test
    void rejectsNamesThatLostACharacter() {
        assertThat(faults(Register.PROGRAMMES, List.of(programme("name=Caf\uFFFD"), programme("name=Café"))))
                .containsExactly("0 name character_lost");
    }

    @Test
    void rejectsMissingRequiredCells() {
        assertThat(faults(Register.PROGRAMMES, List.of(programme("name="), programme("level="))))
                .containsExactly("0 name missing", "1 level missing");
    }

    @Test
    void acceptsAdjacentAndRejectsOverlappingPeriods() {
        assertThat(faults(Register.PROGRAMMES, List.of(programme("validTo=2020-07-31"), programme("validFrom=2020-08-01"))))
                .isEmpty();
        assertThat(faults(Register.PROGRAMMES, List.of(programme("validTo=2020-08-01"), programme("validFrom=2020-08-01"))))
                .containsExactly("1 validFrom periods_overlap");
    }

    @Test
    void rejectsAPeriodThatEndsBeforeItStarts() {
        assertThat(faults(Register.PROGRAMMES, List.of(programme("validTo=2014-12-31"))))
                .containsExactly("0 validTo ends_before_it_begins");
        assertThat(faults(Register.PROGRAMMES, List.of(programme("validTo=2015-01-01")))).as("one day").isEmpty();
    }

    @Test
    void rejectsReferencesToUnknownCodes() {
        assertThat(
                faults(Register.PACT_AREAS,
                        List.of(line("code=a", "name=A", "municipalities=GM0307 GM9999", "validFrom=2015-01-01"))))
                .containsExactly("0 municipalities not_in_register");
    }

    @Test
    void municipalityIsInOneRegionAtATimeButInAnyNumberOfPactAreas() {
        Map<String, String> one = line("code=AM13", "name=A", "municipalities=GM0307", "validFrom=2015-01-01");
        Map<String, String> other = line("code=AM14", "name=B", "municipalities=GM0307", "validFrom=2015-01-01");
        assertThat(faults(Register.LABOUR_MARKET_REGIONS, List.of(one, other)))
                .containsExactly("1 municipalities in_two_areas");
        one.put("validTo", "2020-12-31");
        other.put("validFrom", "2021-01-01");
        assertThat(faults(Register.LABOUR_MARKET_REGIONS, List.of(one, other))).as("one after the other").isEmpty();
        assertThat(
                faults(Register.PACT_AREAS, List.of(line("code=a", "name=A", "municipalities=GM0307", "validFrom=2015-01-01"),
                        line("code=b", "name=B", "municipalities=GM0307", "validFrom=2015-01-01"))))
                .isEmpty();
    }

    @Test
    void referencedCodesCannotBeRemoved() {
        assertThat(faults(Register.MUNICIPALITIES, List.of(line("code=GM0344", "name=Utrecht", "validFrom=2015-01-01"))))
                .containsExactly("-1 code still_referred_to");
    }

    @Test
    void rejectsAnEmptyRegister() {
        assertThat(faults(Register.PROGRAMMES, List.of())).containsExactly("-1  empty_register");
    }

    @Test
    void orderOfCodesInACellIsIgnored() {
        List<RegisterEntry> one = RegisterRules.check(Register.PACT_AREAS, draft(List.of(line("code=a", "name=A",
                "municipalities=GM0307 GM0308", "validFrom=2015-01-01"))), OTHERS);
        List<RegisterEntry> other = RegisterRules.check(Register.PACT_AREAS, draft(List.of(line("code=a", "name=A",
                "municipalities=GM0308  GM0307 GM0308", "validFrom=2015-01-01"))), OTHERS);
        assertThat(RegisterDiff.between(one, other).changes()).isEmpty();
    }

    private static List<String> faults(Register register, List<Map<String, String>> lines) {
        RegisterRejected.Faulty refusal = catchThrowableOfType(RegisterRejected.Faulty.class,
                () -> RegisterRules.check(register, draft(lines), OTHERS));
        return refusal == null ? List.of()
                : refusal.faults().stream().map(fault -> fault.line() + " " + fault.field() + " " + fault.code()).toList();
    }

    private static DraftRegister draft(List<Map<String, String>> lines) {
        return new DraftRegister(lines, List.of(), Places.NONE);
    }

    /** @param cells {@code column=text} instead of what a right line has */
    private static Map<String, String> programme(String... cells) {
        Map<String, String> line = line("code=25604", "name=Software developer", "level=4",
                "sector=ict_and_creative_industries", "validFrom=2015-01-01");
        line.putAll(line(cells));
        line.values().removeIf(String::isEmpty);
        return line;
    }

    private static Map<String, String> line(String... cells) {
        Map<String, String> line = new HashMap<>();
        for (String cell : cells) {
            line.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
        return line;
    }

    private static Map<Register, List<RegisterEntry>> others() {
        Map<Register, List<RegisterEntry>> others = new EnumMap<>(Register.class);
        others.put(Register.MUNICIPALITIES,
                List.of(new RegisterEntry(line("code=GM0307", "name=Amersfoort", "validFrom=2015-01-01")),
                        new RegisterEntry(line("code=GM0308", "name=Baarn", "validFrom=2015-01-01"))));
        others.put(Register.RMC_REGIONS, List.of(new RegisterEntry(
                line("code=RMC19", "name=19", "municipalities=GM0307", "validFrom=2015-01-01"))));
        return others;
    }
}
