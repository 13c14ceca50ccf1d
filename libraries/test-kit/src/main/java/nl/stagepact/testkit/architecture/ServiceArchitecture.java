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
     * Checks all rules, and stops at the first that fails.
     *
     * @param base package of the service, as {@code nl.stagepact.placement}
     * @param eventRooms packages under {@code nl.stagepact.events} that the service publishes or consumes
     * @throws AssertionError naming every offender of the failed rule
     */
    public static void check(String base, Set<String> eventRooms) {
        rules(base, eventRooms).forEach(ServiceRule::check);
    }

    /**
     * The rules one by one, so that a service can run each as a dynamic test:
     * {@code rules(..).stream().map(rule -> dynamicTest(rule.name(), rule::check))}.
     *
     * @param base package of the service
     * @param eventRooms packages under {@code nl.stagepact.events} that the service publishes or consumes
     */
    public static List<ServiceRule> rules(String base, Set<String> eventRooms) {
        JavaClasses code = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(base);
        return rules(new ServiceRules(base, eventRooms, MAIN_SOURCES), code);
    }

    static List<ServiceRule> rules(ServiceRules rules, JavaClasses code) {
        return rules.all().stream().map(rule -> new ServiceRule(rule.getDescription(), () -> rule.check(code))).toList();
    }

    /**
     * Checks the size of packages, files and lines. Separate from {@link #check}, so that a service adopts it when it fits.
     *
     * @param base package of the service
     * @throws AssertionError naming everything that is too large
     */
    public static void checkSizes(String base) {
        new RoomsStaySmall(MAIN_SOURCES, base).check();
    }
}
