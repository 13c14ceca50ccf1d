package nl.stagepact.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** Rules 6 and 7: where protocols and event contracts may be imported. */
final class LibraryRules {

    private static final String EVENTS = "nl.stagepact.events.";

    private LibraryRules() {
    }

    static ArchRule jaxRsOnlyInApiAndWire(String base) {
        return noClasses().that().resideOutsideOfPackages(Corner.API.of(base), Corner.WIRE.of(base)).should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.eclipse.microprofile.openapi..");
    }

    static ArchRule kafkaOnlyInMessaging(String base) {
        return noClasses().that().resideOutsideOfPackage(Corner.MESSAGING.of(base)).should().dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "nl.stagepact.servicekit.inbox..");
    }

    static ArchRule onlyEventsOf(Set<String> rooms) {
        return noClasses().should()
                .dependOnClassesThat(DescribedPredicate.describe("are event contracts of other rooms than " + rooms,
                        type -> isEventOfARoom(type) && !rooms.contains(roomOf(type))));
    }

    private static boolean isEventOfARoom(JavaClass type) {
        return type.getPackageName().startsWith(EVENTS);
    }

    private static String roomOf(JavaClass type) {
        return type.getPackageName().substring(EVENTS.length()).split("\\.")[0];
    }
}
