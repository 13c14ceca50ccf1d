package nl.stagepact.testkit.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import java.time.Clock;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** Rule 8: time, injection and names. */
final class CodeRules {

    private static final String VAGUE_CLASS = ".*(Util|Helper|Manager|Impl|Dto|DTO)s?";
    private static final Pattern VAGUE_PACKAGE = Pattern.compile("\\.(utils?|common|core|helpers?|base|managers?)(\\.|$)");

    private CodeRules() {
    }

    /** {@code System.nanoTime} measures durations and stays allowed. */
    static ArchRule timeComesFromAClock() {
        return noClasses().should()
                .accessTargetWhere(DescribedPredicate.describe("the system clock is read", CodeRules::readsTheSystemClock));
    }

    static ArchRule noFieldInjection() {
        return noFields().should().beAnnotatedWith(Inject.class).orShould().beAnnotatedWith(ConfigProperty.class);
    }

    static ArchRule noVagueClassName() {
        return noClasses().should().haveNameMatching(VAGUE_CLASS);
    }

    static ArchRule noVaguePackageName(String base) {
        return noClasses().that().doNotHaveSimpleName("package-info").should(be(
                DescribedPredicate.describe("in a package named util, common, core, helper, base or manager",
                        (JavaClass type) -> VAGUE_PACKAGE.matcher(type.getPackageName().substring(base.length())).find())));
    }

    private static boolean readsTheSystemClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return switch (access.getName()) {
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "now" -> owner.startsWith("java.time.") && !takesClock(access);
            case "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes" ->
                owner.equals(Clock.class.getName());
            default -> false;
        };
    }

    private static boolean takesClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
