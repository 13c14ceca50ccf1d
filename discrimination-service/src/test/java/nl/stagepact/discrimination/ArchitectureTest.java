package nl.stagepact.discrimination;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.Set;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import nl.stagepact.testkit.architecture.ServiceArchitecture;

class ArchitectureTest {

    private static final String BASE = "nl.stagepact.discrimination";

    @Test
    void followsTheArchitectureRules() {
        ServiceArchitecture.check(BASE, Set.of("discrimination", "registers", "placements"));
    }

    @Test
    void nothingLogsWhereContentFlows() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("org.jboss.logging..", "java.util.logging..", "org.slf4j..", "io.quarkus.logging..")
                .orShould()
                .accessField(System.class, "out").orShould().accessField(System.class, "err")
                .because("a word of a report must not come into a log")
                .check(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(BASE));
    }

    /** How things are sealed is decided once, in a library that desks with a key of their own use as well. */
    @Test
    void nothingUsesTinkItself() {
        noClasses().should().dependOnClassesThat().resideInAPackage("com.google.crypto..")
                .because("how things are sealed is decided in one place")
                .check(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(BASE));
    }
}
