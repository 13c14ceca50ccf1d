package nl.stagepact.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** Rule 9: computation that is measured and tested without a container. CDI is excluded by what a kernel may depend on. */
final class KernelRules {

    /**
     * Names of a person, ways to reach one, and identifiers of one. {@code name} counts only as a whole word: a kernel
     * works with codes and ids, also those of companies, and {@code fileName} identifies nobody.
     */
    private static final String PERSONAL = "(?i)(name|.*(first|last|given|family|full|person|contact|student|sur)_?names?"
            + "|.*(e_?mail|phone|mobile|birth|bsn|studentnumber|eckid|initials|gender).*)";

    private KernelRules() {
    }

    /** A package directly under a capability only: the gateway's capabilities have no corners. */
    static ArchRule outsideCornersOnlyKernels(String base, List<Kernel> kernels) {
        Stream<String> known = Stream.concat(Arrays.stream(Corner.patterns(base, EnumSet.allOf(Corner.class))),
                kernels.stream().map(kernel -> kernel.of(base)));
        return classes().that().resideInAPackage(base + ".*.*..").and().doNotHaveSimpleName("package-info").should()
                .resideInAnyPackage(known.toArray(String[]::new));
    }

    static ArchRule isPlainJava(String base, Kernel kernel) {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage("java..", "org.jspecify..", kernel.of(base))
                .or(resideInAnyPackage(kernel.libraries().toArray(String[]::new)));
        return classes().that().resideInAPackage(kernel.of(base)).should()
                .onlyDependOnClassesThat(kernel.readsDomain() ? allowed.or(valuesOfTheDomain(base)) : allowed);
    }

    static ArchRule noPersonalData(String base, Kernel kernel) {
        return noFields().that().areDeclaredInClassesThat().resideInAPackage(kernel.of(base)).should()
                .haveNameMatching(PERSONAL);
    }

    private static DescribedPredicate<JavaClass> valuesOfTheDomain(String base) {
        DescribedPredicate<JavaClass> domain = resideInAPackage(Corner.DOMAIN.of(base));
        return DescribedPredicate.describe("records and enums of the domain", type -> {
            JavaClass element = type.getBaseComponentType();
            return domain.test(element) && (element.isRecord() || element.isEnum())
                    && !element.isAnnotatedWith("jakarta.persistence.Entity");
        });
    }
}
