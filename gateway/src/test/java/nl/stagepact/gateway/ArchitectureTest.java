package nl.stagepact.gateway;

import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.stagepact.testkit.architecture.ServiceArchitecture;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheHouse() {
        ServiceArchitecture.check("nl.stagepact.gateway", Set.of());
    }
}
