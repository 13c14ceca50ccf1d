package nl.stagepact.shortage.register.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.stagepact.events.Event;
import nl.stagepact.events.registers.AreaChanged;
import nl.stagepact.events.registers.AreaPeriod;
import nl.stagepact.events.registers.InstitutionChanged;
import nl.stagepact.events.registers.InstitutionPeriod;
import nl.stagepact.events.registers.ProgrammeChanged;
import nl.stagepact.events.registers.ProgrammePeriod;
import nl.stagepact.shortage.register.domain.AreaType;
import nl.stagepact.shortage.register.domain.InstitutionCode;
import nl.stagepact.shortage.register.domain.ProgrammeCode;
import nl.stagepact.shortage.register.domain.RegisterEntry;
import nl.stagepact.shortage.register.domain.RegisterVersion;

/** Events of a register. Each contains all periods of one code, so that consumers can replace theirs. */
final class RegisterEvents {

    private RegisterEvents() {
    }

    /** @param codes the changed ones; @param entries all entries of the register */
    static List<Event> changed(RegisterVersion version, Set<String> codes, List<RegisterEntry> entries) {
        Map<String, List<RegisterEntry>> periods = new HashMap<>();
        entries.forEach(entry -> periods.computeIfAbsent(entry.code(), _ -> new ArrayList<>()).add(entry));
        List<Event> events = new ArrayList<>();
        for (String code : codes) {
            List<RegisterEntry> of = periods.getOrDefault(code, List.of());
            switch (version.register()) {
                case PROGRAMMES -> events.add(new ProgrammeChanged(code, typeOfProgramme(code), version.version(),
                        of.stream().map(RegisterEvents::programme).toList()));
                case INSTITUTIONS -> events.add(new InstitutionChanged(code, typeOfInstitution(code), version.version(),
                        of.stream().map(RegisterEvents::institution).toList()));
                case MUNICIPALITIES -> events.add(area(AreaType.MUNICIPALITY, code, version, of));
                case LABOUR_MARKET_REGIONS -> events.add(area(AreaType.LABOUR_MARKET_REGION, code, version, of));
                case RMC_REGIONS -> events.add(area(AreaType.RMC_REGION, code, version, of));
                case PACT_AREAS -> events.add(area(AreaType.PACT_AREA, code, version, of));
                case SECTOR_LABELS -> {
                    // No event: only filters of this service use regional names of sectors.
                }
            }
        }
        return events;
    }

    private static AreaChanged area(AreaType type, String code, RegisterVersion version, List<RegisterEntry> periods) {
        return new AreaChanged(type.code(), code, version.version(), periods.stream().map(entry -> new AreaPeriod(
                entry.text("name"), entry.codes("municipalities"), entry.validity().from(), entry.validity().to(),
                entry.flag("demo"))).toList());
    }

    private static ProgrammePeriod programme(RegisterEntry entry) {
        return new ProgrammePeriod(entry.text("name"), entry.textOrNull("nameEn"), entry.text("level"), entry.text("sector"),
                entry.textOrNull("dossier"), entry.flag("internshipMandatory"), entry.validity().from(),
                entry.validity().to(), entry.flag("demo"));
    }

    private static InstitutionPeriod institution(RegisterEntry entry) {
        return new InstitutionPeriod(entry.text("name"), entry.text("kind"), entry.codes("pacts"), entry.validity().from(),
                entry.validity().to(), entry.flag("demo"));
    }

    private static String typeOfProgramme(String code) {
        return ProgrammeCode.of(code).orElseThrow().type().code();
    }

    private static String typeOfInstitution(String code) {
        return InstitutionCode.of(code).orElseThrow().type().code();
    }
}
