package nl.stagepact.testkit.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Rule 1: which capabilities may know each other. */
final class CapabilityRules {

    private CapabilityRules() {
    }

    static ArchRule noCycles(String base) {
        return slices().assignedFrom(new Capabilities(base)).should().beFreeOfCycles();
    }

    /** {@code wire} is none: every api uses it and it reads every domain, which rule 5 guards. */
    private record Capabilities(String base) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            if (!type.getPackageName().startsWith(base + ".")) {
                return SliceIdentifier.ignore();
            }
            String capability = type.getPackageName().substring(base.length() + 1).split("\\.")[0];
            return capability.equals("wire") ? SliceIdentifier.ignore() : SliceIdentifier.of(capability);
        }

        @Override
        public String getDescription() {
            return "capabilities of " + base;
        }
    }
}
