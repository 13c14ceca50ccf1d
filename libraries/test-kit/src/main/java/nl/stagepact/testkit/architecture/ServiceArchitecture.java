package nl.stagepact.testkit.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Entry for a service's architecture test: reads the main code once and runs the shared rules on it. */
public final class ServiceArchitecture {

    private static final Path MAIN_SOURCES = Path.of("src/main/java");

    private ServiceArchitecture() {
    }

    /**
     * Checks all rules and the sizes of packages, files and lines, and stops at the first that fails.
     *
     * @param base package of the service, as {@code nl.stagepact.placement}
     * @param eventRooms packages under {@code nl.stagepact.events} that the service publishes or consumes
     * @throws AssertionError naming every offender of the failed rule
     */
    public static void check(String base, Set<String> eventRooms, Kernel... kernels) {
        JavaClasses code = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(base);
        rules(new ServiceRules(base, eventRooms, List.of(kernels), MAIN_SOURCES), code).forEach(ServiceRule::check);
        new RoomsStaySmall(MAIN_SOURCES, base).check();
    }

    static List<ServiceRule> rules(ServiceRules rules, JavaClasses code) {
        return rules.all().stream().map(rule -> new ServiceRule(rule.getDescription(), () -> rule.check(code))).toList();
    }
}
