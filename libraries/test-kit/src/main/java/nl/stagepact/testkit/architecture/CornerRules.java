package nl.stagepact.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.EnumSet;

import com.tngtech.archunit.lang.ArchRule;

/** Rules 2, 4 and 5: which corners may know each other. Cycles between capabilities are rule 1. */
final class CornerRules {

    private CornerRules() {
    }

    /**
     * Constants such as {@code SqlTypes.JSON} are inlined by the compiler and leave no dependency. {@code javax.crypto} is part
     * of Java in spite of its name.
     */
    static ArchRule domainIsPure(String base) {
        return classes().that().resideInAPackage(Corner.DOMAIN.of(base)).should().onlyDependOnClassesThat().resideInAnyPackage(
                "java..", "javax.crypto..", "org.jspecify..", "jakarta.persistence..", "org.hibernate.annotations..",
                "org.hibernate.type.descriptor.java..",
                Corner.DOMAIN.of(base));
    }

    static ArchRule keepsApart(String base, Corner corner) {
        return noClasses().that().resideInAPackage(corner.of(base)).should().dependOnClassesThat()
                .resideInAnyPackage(Corner.patterns(base, corner.mayNotUse()));
    }

    /** Also holds for code outside all corners. */
    static ArchRule wireServesApiAndOutgoing(String base) {
        EnumSet<Corner> users = EnumSet.of(Corner.API, Corner.OUTGOING, Corner.WIRE);
        return noClasses().that().resideOutsideOfPackages(Corner.patterns(base, users)).should().dependOnClassesThat()
                .resideInAPackage(Corner.WIRE.of(base));
    }
}
