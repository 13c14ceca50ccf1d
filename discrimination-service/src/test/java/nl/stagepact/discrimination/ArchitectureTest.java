package nl.stagepact.discrimination;

import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.stagepact.testkit.architecture.ServiceArchitecture;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheHouse() {
        ServiceArchitecture.check("nl.stagepact.discrimination", Set.of());
    }
}
