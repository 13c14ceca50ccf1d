package nl.stagepact.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house (docs/architecture.md, section "Inside a service"), kept once and run in every service. */
public final class ServiceArchitecture {

    private final String base;
    private final JavaClasses code;

    private ServiceArchitecture(String base) {
        this.base = base;
        this.code = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(base);
    }

    /**
     * Checks all rules.
     *
     * @param base package of the service
     * @param eventRooms rooms of event-contracts that it may know: its own and those it consumes
     */
    public static void check(String base, Set<String> eventRooms) {
        ServiceArchitecture house = new ServiceArchitecture(base);
        house.rules(eventRooms).forEach(rule -> rule.allowEmptyShould(true).check(house.code));
        house.everyPackageSaysWhatItIsFor();
    }

    private List<ArchRule> rules(Set<String> eventRooms) {
        List<ArchRule> rules = new ArrayList<>();
        rules.add(classes().that().resideInAPackage(base + ".domain..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "jakarta.persistence..", "org.jspecify..", base + ".domain..")
                .because("rules are testable without a server"));
        rules.add(slices().matching(base + ".domain.(*)..").should().beFreeOfCycles()
                .because("rooms that need each other are one room"));
        rules.add(noClasses().that().resideInAPackage(base + ".persistence..").should().dependOnClassesThat(
                DescribedPredicate.describe("other code of ours",
                        (JavaClass other) -> other.getPackageName().startsWith("nl.stagepact.")
                                && !other.getPackageName().startsWith(base + ".domain")
                                && !other.getPackageName().startsWith(base + ".persistence")
                                && !other.getPackageName().equals("nl.stagepact.servicekit.paging")))
                .because("persistence knows the domain and pages, nothing else of ours"));
        rules.add(noClasses().that().resideInAnyPackage(base + ".search..", base + ".matching..").should().dependOnClassesThat(
                DescribedPredicate.describe("code of ours other than the domain",
                        (JavaClass other) -> other.getPackageName().startsWith("nl.stagepact.")
                                && !other.getPackageName().startsWith(base + ".domain")
                                && !other.getPackageName().startsWith(base + ".search")
                                && !other.getPackageName().startsWith(base + ".matching")))
                .because("a kernel is plain Java over the domain"));
        rules.add(noClasses().that().resideInAPackage(base + ".usecase..").should().dependOnClassesThat()
                .resideInAnyPackage(base + ".api..", base + ".messaging..", base + ".schedule..")
                .because("a use case does not know who asks"));
        rules.add(methods().that().areAnnotatedWith(Transactional.class).should().beDeclaredInClassesThat()
                .resideInAPackage(base + ".usecase..").because("a use case is the transaction"));
        for (String door : List.of("api", "messaging", "schedule")) {
            rules.add(noClasses().that().resideInAPackage(base + "." + door + "..").should().dependOnClassesThat()
                    .resideInAnyPackage(Stream.of("persistence", "api", "messaging", "schedule")
                            .filter(room -> !room.equals(door)).map(room -> base + "." + room + "..").toArray(String[]::new))
                    .because("doors lead to use cases, never to tables or to each other"));
        }
        rules.add(noClasses().that().resideOutsideOfPackage(base + ".api..").should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.eclipse.microprofile.openapi..")
                .because("the wire is in api"));
        rules.add(noClasses().that().resideOutsideOfPackage(base + ".messaging..").should().dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "nl.stagepact.servicekit.inbox..")
                .because("events come in through messaging"));
        rules.add(noClasses().that().resideOutsideOfPackage(base + ".persistence..").should().dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.persistence..", "org.postgresql..")
                .because("tables are in persistence"));
        rules.add(noClasses().should().dependOnClassesThat(DescribedPredicate.describe(
                "events it neither publishes nor consumes",
                (JavaClass other) -> other.getPackageName().startsWith("nl.stagepact.events.")
                        && !eventRooms.contains(other.getPackageName().substring("nl.stagepact.events.".length()))))
                .because("a service knows its own events and those it consumes"));
        rules.add(noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
                .because("time comes from a Clock that tests can move"));
        rules.add(noFields().should().beAnnotatedWith(Inject.class).because("constructors say what a class needs"));
        rules.add(noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto)")
                .because("a name says what a thing is for"));
        return rules;
    }

    private void everyPackageSaysWhatItIsFor() {
        Set<String> packages = new TreeSet<>();
        code.forEach(each -> packages.add(each.getPackageName()));
        List<String> silent = packages.stream().filter(name -> name.startsWith(base))
                .filter(name -> !saysWhatItIsFor(Path.of("src/main/java").resolve(name.replace('.', '/'))))
                .toList();
        if (!silent.isEmpty()) {
            throw new AssertionError(
                    "Packages without a package-info.java that says what may live there, @NullMarked: " + silent);
        }
    }

    private static boolean saysWhatItIsFor(Path folder) {
        try {
            String text = Files.readString(folder.resolve("package-info.java"));
            return text.startsWith("/**") && text.contains("@NullMarked");
        } catch (IOException e) {
            return false;
        }
    }
}
