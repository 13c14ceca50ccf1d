package nl.stagepact.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import jakarta.transaction.Transactional;

import com.tngtech.archunit.lang.ArchRule;

/** Rule 4: where a transaction begins. */
final class TransactionRules {

    private TransactionRules() {
    }

    static ArchRule onlyUseCasesAreTransactional(String base) {
        return methods().that().areAnnotatedWith(Transactional.class).should().beDeclaredInClassesThat()
                .resideInAPackage(Corner.USECASE.of(base));
    }

    /** On a class the annotation would also begin a transaction in methods that are added later. */
    static ArchRule noClassIsTransactional() {
        return noClasses().should().beAnnotatedWith(Transactional.class);
    }
}
