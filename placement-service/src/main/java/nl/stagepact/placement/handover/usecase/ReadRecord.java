package nl.stagepact.placement.handover.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.persistence.TrainingCompanies;
import nl.stagepact.placement.conversation.persistence.Conversations;
import nl.stagepact.placement.handover.domain.PlacementRecord;
import nl.stagepact.placement.handover.domain.StudentRecord;
import nl.stagepact.placement.handover.persistence.Handovers;
import nl.stagepact.placement.placement.domain.Interruption;
import nl.stagepact.placement.placement.domain.Placement;
import nl.stagepact.placement.placement.persistence.Placements;
import nl.stagepact.placement.searchcase.domain.SearchCase;
import nl.stagepact.placement.searchcase.persistence.SearchCases;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.idempotency.Fingerprint;

/** Reads the record of a student by the code that its school handed over. */
@ApplicationScoped
public class ReadRecord {

    private final Handovers handovers;
    private final SearchCases cases;
    private final Placements placements;
    private final Conversations conversations;
    private final TrainingCompanies companies;
    private final DutchCalendar calendar;

    ReadRecord(Handovers handovers, SearchCases cases, Placements placements, Conversations conversations,
            TrainingCompanies companies, DutchCalendar calendar) {
        this.handovers = handovers;
        this.cases = cases;
        this.placements = placements;
        this.conversations = conversations;
        this.companies = companies;
        this.calendar = calendar;
    }

    /** @param code random bytes. @return empty when it was not handed over, was withdrawn, or its term is over */
    @Transactional
    public Optional<StudentRecord> read(byte[] code) {
        return handovers.find(Fingerprint.of(code), calendar.today()).map(handover -> {
            SearchCase searchCase = cases.ofHandover(handover.searchCaseId());
            List<Placement> ended = placements.endedOf(handover.searchCaseId());
            Map<LeerbedrijfId, TrainingCompanies.Shown> shown = companies
                    .shown(ended.stream().map(each -> each.proposal().leerbedrijfId()).toList());
            return new StudentRecord(searchCase.organisationCode(), handover.consentedOn(),
                    searchCase.content().programmeCode(), searchCase.content().level(),
                    ended.stream().map(each -> record(each, shown.get(each.proposal().leerbedrijfId()).name())).toList());
        });
    }

    private PlacementRecord record(Placement placement, String company) {
        LocalDate startedOn = Objects.requireNonNull(placement.startsOn());
        Interruption interruption = placement.interruption();
        LocalDate endedOn = interruption == null || interruption.interruptedOn() == null
                ? lastDay(Objects.requireNonNull(placement.endsOn()), placement.stateSince())
                : interruption.interruptedOn();
        List<String> done = conversations.ofPlacement(placement.id()).stream()
                .flatMap(each -> each.workProcesses().stream()).distinct().sorted().toList();
        return new PlacementRecord(placement.proposal(), company, startedOn, endedOn,
                placement.agreement().inForce(endedOn).orElseThrow().data(), done, interruption != null,
                placement.outcomes());
    }

    /** As agreed, or when its school ended it if that was earlier. */
    private static LocalDate lastDay(LocalDate agreed, Instant ended) {
        LocalDate day = LocalDate.ofInstant(ended, DutchCalendar.ZONE);
        return day.isBefore(agreed) ? day : agreed;
    }
}
