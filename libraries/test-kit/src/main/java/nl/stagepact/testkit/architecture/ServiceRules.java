package nl.stagepact.testkit.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

/** The ten rules in the order of docs/architecture.md, each with its reason. */
record ServiceRules(String base, Set<String> eventRooms, List<Kernel> kernels, Path sources) {

    List<ArchRule> all() {
        return List.of(capabilitiesHaveNoCycles(), domainIsPure(), persistenceOwnsTheDatabase(), useCasesOwnTheTransaction(),
                cornersKeepApart(), protocolsStayAtTheEdge(), eventsAreDeclared(), codeIsTestableAndWellNamed(),
                kernelsArePlainJava(), packagesAreDescribed());
    }

    private ArchRule capabilitiesHaveNoCycles() {
        return rule("1. Capabilities have no cycles",
                "what two capabilities need of each other is a third one, a CDI event, or belongs to one of them",
                CapabilityRules.noCycles(base));
    }

    private ArchRule domainIsPure() {
        return rule("2. domain depends on Java, JSpecify, mapping annotations and other domains",
                "domain rules are tested without a server", CornerRules.domainIsPure(base));
    }

    private ArchRule persistenceOwnsTheDatabase() {
        return rule("3. Only persistence reads and writes the database, and it knows only domain",
                "a query written elsewhere, or inherited from Panache, can miss its tenant",
                DatabaseRules.persistenceKnowsOnlyDomain(base), DatabaseRules.onlyPersistenceAccessesTheDatabase(base),
                DatabaseRules.onlyDomainAndPersistenceAreMapped(base), DatabaseRules.nobodyCallsWhatPanacheDeclares(base));
    }

    private ArchRule useCasesOwnTheTransaction() {
        return rule("4. usecase does not know its callers, and only its methods are @Transactional",
                "a use case is the transaction, whoever calls it", CornerRules.keepsApart(base, Corner.USECASE),
                TransactionRules.onlyUseCasesAreTransactional(base), TransactionRules.noClassIsTransactional());
    }

    private ArchRule cornersKeepApart() {
        return rule(
                "5. api, messaging and schedule call usecase and read domain; wire serves api and outgoing",
                "the ways into a capability lead to use cases, never to tables or to each other",
                CornerRules.keepsApart(base, Corner.API), CornerRules.keepsApart(base, Corner.MESSAGING),
                CornerRules.keepsApart(base, Corner.SCHEDULE), CornerRules.keepsApart(base, Corner.OUTGOING),
                CornerRules.keepsApart(base, Corner.WIRE), CornerRules.wireServesApiAndOutgoing(base));
    }

    private ArchRule protocolsStayAtTheEdge() {
        return rule("6. JAX-RS and OpenAPI only in api and wire, Kafka and the inbox only in messaging",
                "a protocol changes in one corner", LibraryRules.jaxRsOnlyInApiAndWire(base),
                LibraryRules.kafkaOnlyInMessaging(base));
    }

    private ArchRule eventsAreDeclared() {
        return rule("7. A service imports its own event contracts and those it consumes: " + eventRooms,
                "an undeclared event is an undeclared dependency on another service", LibraryRules.onlyEventsOf(eventRooms));
    }

    private ArchRule codeIsTestableAndWellNamed() {
        return rule("8. Time comes from a Clock, dependencies from the constructor, names from the domain",
                "tests set the clock and pass the dependencies, and a vague name collects unrelated code",
                CodeRules.timeComesFromAClock(), CodeRules.noFieldInjection(), CodeRules.noVagueClassName(),
                CodeRules.noVaguePackageName(base));
    }

    private ArchRule kernelsArePlainJava() {
        Stream<ArchRule> ofEach = kernels.stream().flatMap(
                kernel -> Stream.of(KernelRules.isPlainJava(base, kernel), KernelRules.noPersonalData(base, kernel)));
        return rule("9. What is no corner is a declared kernel: plain Java without personal data",
                "other rules name the corners, and a kernel is tested by itself and its memory is copied and dumped freely",
                Stream.concat(Stream.of(KernelRules.outsideCornersOnlyKernels(base, kernels)), ofEach)
                        .toArray(ArchRule[]::new));
    }

    private ArchRule packagesAreDescribed() {
        return rule("10. Every package has a package-info.java: a sentence and @NullMarked",
                "a reader learns what may live there, and the compiler what may be null",
                PackageInfoRule.everyPackageIsDescribed(base, sources));
    }

    private static ArchRule rule(String text, String because, ArchRule... parts) {
        return CompositeArchRule.of(List.of(parts)).as(text).because(because).allowEmptyShould(true);
    }
}
