package nl.stagepact.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Every rule fails on the wrong miniature, and names exactly the classes that break it. */
class WrongServiceTest {

    private static final List<ServiceRule> RULES = Miniature.rules("nl.stagepact.testkit.wrong");

    /** The first name of ours in a line of ArchUnit's report: its class, or its package where the fault is the package's. */
    private static final Pattern OFFENDER = Pattern.compile(
            "(?m)^[^<\n]*<nl\\.stagepact\\.testkit\\.wrong\\.(?:[a-z]+\\.)*([A-Z]\\w*|[a-z]+)");

    @Test
    void capabilitiesInACycle() {
        assertThat(offendersOf(1)).containsOnly("FedVacancy", "VacancyFeed");
    }

    @Test
    void domainThatKnowsALibraryOrTheWire() {
        assertThat(offendersOf(2)).containsOnly("JsonVacancy", "LinkedVacancy");
    }

    @Test
    void databaseOutsidePersistence() {
        assertThat(offendersOf(3)).containsOnly("PublishingVacancies", "LockedVacancy", "QueryVacancies", "ReadVacancies",
                "FlushVacancies", "FindVacancy", "DeleteVacancy", "MappedUseCase");
    }

    @Test
    void useCaseThatKnowsItsCallerAndTransactionsElsewhere() {
        assertThat(offendersOf(4)).containsOnly("AnsweringUseCase", "ConsumingUseCase", "TimedUseCase", "LinkedUseCase",
                "ClassTransaction", "TransactionalResource");
    }

    @Test
    void cornersThatBypassUseCasesOrKnowEachOther() {
        assertThat(offendersOf(5)).containsOnly("TableResource", "MailingResource", "RoundTableResource", "AnsweringConsumer",
                "TableConsumer", "ConsumingTimer", "PublishingMail", "DecidingLink", "LinkedUseCase", "LinkedVacancy");
    }

    @Test
    void protocolsInAUseCase() {
        assertThat(offendersOf(6)).containsOnly("JaxRsUseCase", "OpenApiUseCase", "KafkaUseCase", "InboxUseCase");
    }

    @Test
    void eventOfAnUndeclaredRoom() {
        assertThat(offendersOf(7)).containsOnly("AlertConsumer");
    }

    @Test
    void systemClockFieldInjectionAndVagueNames() {
        assertThat(offendersOf(8)).containsOnly("SystemTime", "InjectedFields", "VacancyUtils", "VacancyDto", "CentralVacancy");
    }

    @Test
    void everyWayToReadTheSystemClock() {
        assertThat(reportOf(8)).contains("SystemTime.instant()", "SystemTime.utcDate()", "SystemTime.dateTime()",
                "SystemTime.millis()", "SystemTime.byOwnClock()", "SystemTime.reference()");
    }

    @Test
    void bothKindsOfInjectedField() {
        assertThat(reportOf(8)).contains("InjectedFields.vacancies", "InjectedFields.publicUrl");
    }

    @Test
    void unknownCornersAndKernelsWithEntitiesBeansOrPersonalData() {
        assertThat(offendersOf(9)).containsOnly("DomainScore", "EntityIndex", "ObjectIndex", "ScopedIndex", "PersonIndex",
                "CentralVacancy");
        assertThat(reportOf(9)).contains("PersonIndex.contactEmail", "PersonIndex.name");
    }

    @Test
    void packagesWithoutASentenceOrNullMarked() {
        assertThat(offendersOf(10)).containsOnly("silent", "unmarked");
    }

    private static List<String> offendersOf(int rule) {
        return OFFENDER.matcher(reportOf(rule)).results().map(found -> found.group(1)).toList();
    }

    private static String reportOf(int rule) {
        return String.valueOf(assertThrows(AssertionError.class, RULES.get(rule - 1)::check).getMessage());
    }
}
