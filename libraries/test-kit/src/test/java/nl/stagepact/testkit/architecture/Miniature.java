package nl.stagepact.testkit.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import com.tngtech.archunit.core.importer.ClassFileImporter;

/** A service small enough to read, in the test sources. */
final class Miniature {

    private static final List<Kernel> KERNELS = List.of(Kernel.plain("matching.kernel"),
            Kernel.overDomain("search.index", "org.roaringbitmap..", "org.apache.lucene.."));

    private Miniature() {
    }

    static List<ServiceRule> rules(String base) {
        return ServiceArchitecture.rules(new ServiceRules(base, Set.of("registers"), KERNELS, Path.of("src/test/java")),
                new ClassFileImporter().importPackages(base));
    }
}
