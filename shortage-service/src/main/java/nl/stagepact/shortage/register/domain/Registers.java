package nl.stagepact.shortage.register.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import nl.stagepact.shortage.register.domain.Institution.Kind;

/**
 * The content of all registers at one moment.
 *
 * @param programmes by code and day
 * @param institutions by code and day
 * @param areas by type, code and day
 * @param sectorLabels sectors by their regional names
 */
public record Registers(Dated<Programme> programmes, Dated<Institution> institutions, Areas areas,
        Map<String, Sector> sectorLabels) {

    private static final Map<Register, AreaType> AREAS = Map.of(Register.MUNICIPALITIES, AreaType.MUNICIPALITY,
            Register.LABOUR_MARKET_REGIONS, AreaType.LABOUR_MARKET_REGION, Register.RMC_REGIONS, AreaType.RMC_REGION,
            Register.PACT_AREAS, AreaType.PACT_AREA);

    /** @param content valid entries of each register */
    public static Registers of(Map<Register, List<RegisterEntry>> content) {
        List<Area> areas = new ArrayList<>();
        AREAS.forEach((register, type) -> content.getOrDefault(register, List.of())
                .forEach(entry -> areas.add(area(type, entry))));
        Map<String, Sector> labels = new HashMap<>();
        content.getOrDefault(Register.SECTOR_LABELS, List.of()).forEach(entry -> labels.put(entry.code(), sector(entry)));
        return new Registers(
                new Dated<>(content.getOrDefault(Register.PROGRAMMES, List.of()).stream().map(Registers::programme).toList()),
                new Dated<>(content.getOrDefault(Register.INSTITUTIONS, List.of()).stream().map(Registers::institution)
                        .toList()),
                new Areas(areas), Map.copyOf(labels));
    }

    /** The schools from which any of these pacts expects deliveries on that day. */
    public List<Institution> expectedBy(Set<String> pacts, LocalDate day) {
        return institutions.on(day).stream().filter(school -> school.kind() == Kind.MBO)
                .filter(school -> school.pacts().stream().anyMatch(pacts::contains)).toList();
    }

    /** Code of the sector with this code or regional name. */
    public Optional<String> sector(String codeOrLabel) {
        return Sector.of(codeOrLabel).or(() -> Optional.ofNullable(sectorLabels.get(codeOrLabel))).map(Sector::code);
    }

    /** All codes and regional names of sectors, for messages. */
    public String sectorNames() {
        return Sector.CODES + sectorLabels.keySet().stream().sorted().map(label -> ", " + label).collect(Collectors.joining());
    }

    private static Programme programme(RegisterEntry entry) {
        return new Programme(entry.code(), entry.text("name"), entry.textOrNull("nameEn"),
                Level.of(entry.text("level")).orElseThrow(), sector(entry), entry.textOrNull("dossier"),
                entry.flag("internshipMandatory"), entry.validity(), entry.flag("demo"));
    }

    private static Institution institution(RegisterEntry entry) {
        return new Institution(entry.code(), entry.text("name"), Kind.of(entry.text("kind")).orElseThrow(),
                new TreeSet<>(entry.codes("pacts")), entry.validity(), entry.flag("demo"));
    }

    private static Area area(AreaType type, RegisterEntry entry) {
        return new Area(type, entry.code(), entry.text("name"), new TreeSet<>(entry.codes("municipalities")),
                entry.validity(), entry.flag("demo"));
    }

    private static Sector sector(RegisterEntry entry) {
        return Sector.of(entry.text("sector")).orElseThrow();
    }
}
