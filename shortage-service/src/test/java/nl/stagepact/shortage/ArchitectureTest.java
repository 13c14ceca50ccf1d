package nl.stagepact.shortage;

import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.stagepact.testkit.architecture.ServiceArchitecture;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheHouse() {
        ServiceArchitecture.check("nl.stagepact.shortage", Set.of("shortages", "registers"));
    }
}
