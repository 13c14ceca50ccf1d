package nl.stagepact.placement;

import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.stagepact.testkit.architecture.Kernel;
import nl.stagepact.testkit.architecture.ServiceArchitecture;

class ArchitectureTest {

    @Test
    void followsTheArchitectureRules() {
        ServiceArchitecture.check("nl.stagepact.placement", Set.of("placements", "registers"),
                Kernel.overDomain("search.index", "org.roaringbitmap..", "org.apache.lucene.."),
                Kernel.plain("matching.kernel"));
    }
}
