package nl.stagepact.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class TableOwnersTest {

    private static final Path CODE = Path.of("src/main/java/nl/stagepact/placement");
    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join|update|into|copy)\\s+\\(?\\s*([a-z_]+)");
    private static final Map<String, Set<String>> OWNED = Map.ofEntries(
            Map.entry("register",
                    Set.of("programme", "programme_period", "institution", "institution_period", "postcode_area", "pact_area",
                            "pact_area_period")),
            Map.entry("company",
                    Set.of("training_company", "recognition", "recognition_withdrawal", "removed_unknown_company",
                            "company_snapshot")),
            Map.entry("watch", Set.of("watched_company", "running_placement")),
            Map.entry("vacancy", Set.of("vacancy", "certifiability_decision", "vacancy_source")),
            Map.entry("confirmation", Set.of("confirmation_link", "not_looking_signal", "pact_confirmation_policy")),
            Map.entry("feed", Set.of("feed")),
            Map.entry("directory", Set.of("programme_profile", "deleted_programme_profile")),
            Map.entry("referral", Set.of("referral", "referral_step")),
            Map.entry("placement", Set.of("placement", "placement_terms", "placement_signature")),
            Map.entry("replacement", Set.of("replacement_token", "replacement_request")),
            Map.entry("reservation", Set.of("vacancy_reservation", "vacancy_sharing")),
            Map.entry("roundschedule", Set.of("round_schedule")),
            Map.entry("handover", Set.of("handover")),
            Map.entry("searchcase", Set.of("search_case", "support_action")),
            Map.entry("evaluation", Set.of("evaluation")), Map.entry("contactlog", Set.of("contact_claim")),
            Map.entry("conversation", Set.of("conversation", "worry_signal")),
            Map.entry("round", Set.of("matching_round", "matching_round_part", "matching_round_school", "matching_round_case",
                    "matching_round_place", "matching_round_outcome", "matching_round_demand", "matching_round_report")));
    /** Joins of whole sets, which docs/architecture.md gives the reasons for. */
    private static final Map<String, Set<String>> FOREIGN = Map.of(
            "confirmation", Set.of("vacancy", "training_company"),
            "vacancy", Set.of("training_company", "recognition"),
            "watch", Set.of("recognition_withdrawal", "placement"),
            "matching", Set.of("search_case", "vacancy", "training_company", "placement", "vacancy_reservation",
                    "vacancy_sharing"),
            "round", Set.of("search_case", "vacancy", "training_company", "placement"),
            "conversation", Set.of("placement"),
            "contactlog", Set.of("vacancy", "placement"),
            "erasure", Set.of("search_case", "placement"),
            "evaluation", Set.of("placement"),
            "placement", Set.of("vacancy"));

    @Test
    void sqlUsesOnlyTablesOfItsCapabilityAndTheDocumentedJoins() throws IOException {
        Set<String> tables = OWNED.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<String, Set<String>> foreign = new TreeMap<>();
        for (Path file : repositories()) {
            String capability = CODE.relativize(file).getName(0).toString();
            TABLE.matcher(Files.readString(file)).results().map(found -> found.group(1)).filter(tables::contains)
                    .filter(table -> !OWNED.getOrDefault(capability, Set.of()).contains(table))
                    .forEach(table -> foreign.computeIfAbsent(capability, _ -> new TreeSet<>()).add(table));
        }
        assertThat(foreign).isEqualTo(FOREIGN);
    }

    @Test
    void everyTableHasAnOwner() throws IOException {
        Set<String> created = new TreeSet<>();
        try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (Path migration : migrations.toList()) {
                Pattern.compile("create table ([a-z_]+)").matcher(Files.readString(migration)).results()
                        .forEach(found -> created.add(found.group(1)));
            }
        }
        assertThat(OWNED.values().stream().flatMap(Set::stream)).containsExactlyInAnyOrderElementsOf(created);
    }

    private static List<Path> repositories() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.getParent().endsWith("persistence")).toList();
        }
    }
}
