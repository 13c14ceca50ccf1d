package nl.stagepact.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

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

    static ArchRule matchingIsPlainJava(String base) {
        return classes().that().resideInAPackage(matching(base)).should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", matching(base));
    }

    static ArchRule searchIndexIsPlainJava(String base) {
        return classes().that().resideInAPackage(searchIndex(base)).should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..", "org.roaringbitmap..", "org.apache.lucene..",
                                searchIndex(base)).or(valuesOfTheDomain(base)));
    }

    static ArchRule noPersonalData(String base) {
        return noFields().that().areDeclaredInClassesThat().resideInAnyPackage(matching(base), searchIndex(base)).should()
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

    private static String matching(String base) {
        return base + ".matching.kernel..";
    }

    private static String searchIndex(String base) {
        return base + ".search.index..";
    }
}
