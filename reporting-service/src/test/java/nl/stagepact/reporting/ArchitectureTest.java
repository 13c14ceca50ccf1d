package nl.stagepact.reporting;

import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.stagepact.testkit.architecture.ServiceArchitecture;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheHouse() {
        ServiceArchitecture.check("nl.stagepact.reporting", Set.of("shortages", "registers", "placements"));
    }
}
