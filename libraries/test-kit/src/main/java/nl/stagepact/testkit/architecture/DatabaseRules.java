package nl.stagepact.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchRule;

/** Rule 3: who reads and writes the database. */
final class DatabaseRules {

    private static final String JPA = "jakarta.persistence..";

    /**
     * Types that mapping annotations take; what else JPA declares, but for annotations and exceptions, works on the database.
     */
    private static final Set<String> MAPPING_TYPES = Set.of("AccessType", "AttributeConverter", "CascadeType", "ConstraintMode",
            "DiscriminatorType", "EnumType", "FetchType", "GenerationType", "InheritanceType", "TemporalType");

    private static final DescribedPredicate<JavaClass> PANACHE = resideInAnyPackage("io.quarkus.hibernate..",
            "io.quarkus.panache..");

    private static final DescribedPredicate<JavaClass> DRIVERS = resideInAnyPackage("java.sql..", "javax.sql..",
            "org.postgresql..",
            "io.agroal..", "nl.stagepact.servicekit.sql..");

    private DatabaseRules() {
    }

    static ArchRule persistenceKnowsOnlyDomain(String base) {
        DescribedPredicate<JavaClass> known = resideInAnyPackage(Corner.DOMAIN.of(base), Corner.PERSISTENCE.of(base),
                "nl.stagepact.servicekit.paging..", "nl.stagepact.servicekit.sql..");
        return noClasses().that().resideInAPackage(Corner.PERSISTENCE.of(base)).should()
                .dependOnClassesThat(resideInAPackage("nl.stagepact..").and(DescribedPredicate.not(known)));
    }

    static ArchRule onlyPersistenceAccessesTheDatabase(String base) {
        return noClasses().that().resideOutsideOfPackage(Corner.PERSISTENCE.of(base)).should()
                .dependOnClassesThat(PANACHE.or(DRIVERS).or(hibernateAtWork()).or(jpaAtWork()));
    }

    static ArchRule onlyDomainAndPersistenceAreMapped(String base) {
        return noClasses().that().resideOutsideOfPackages(Corner.DOMAIN.of(base), Corner.PERSISTENCE.of(base)).should()
                .dependOnClassesThat(resideInAPackage("org.hibernate.annotations..").or(jpaMapping()));
    }

    /**
     * Our repositories inherit from Panache, so the caller depends on our class only: what counts is who declares the method.
     */
    static ArchRule nobodyCallsWhatPanacheDeclares(String base) {
        return noClasses().that().resideOutsideOfPackage(Corner.PERSISTENCE.of(base)).should()
                .accessTargetWhere(DescribedPredicate.describe("Panache declares", DatabaseRules::isDeclaredByPanache));
    }

    private static boolean isDeclaredByPanache(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        JavaClass declaring = target.resolveMember().<JavaClass> map(JavaCodeUnit::getOwner).orElse(target.getOwner());
        return PANACHE.test(declaring);
    }

    /** Hibernate Validator has its annotations in {@code org.hibernate.validator}, and bodies carry them. */
    private static DescribedPredicate<JavaClass> hibernateAtWork() {
        return resideInAPackage("org.hibernate..")
                .and(DescribedPredicate.not(resideInAnyPackage("org.hibernate.annotations..",
                        "org.hibernate.type.descriptor.java..", "org.hibernate.validator..")));
    }

    /** Exceptions by name: ArchUnit does not load the supertypes of a type that is only caught. */
    private static DescribedPredicate<JavaClass> jpaAtWork() {
        return resideInAPackage(JPA).and(DescribedPredicate.describe("work on the database",
                type -> !isMapping(type) && !type.getSimpleName().endsWith("Exception")));
    }

    private static DescribedPredicate<JavaClass> jpaMapping() {
        return resideInAPackage(JPA).and(DescribedPredicate.describe("map classes to tables", DatabaseRules::isMapping));
    }

    private static boolean isMapping(JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        return element.isAnnotation() || MAPPING_TYPES.contains(element.getSimpleName());
    }
}
