package nl.stagepact.shortage.dropout.usecase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.shortage.access.domain.ReadingRights;
import nl.stagepact.shortage.dropout.domain.DropoutCoverage;
import nl.stagepact.shortage.dropout.domain.DropoutDelivery;
import nl.stagepact.shortage.dropout.domain.DropoutLine;
import nl.stagepact.shortage.dropout.domain.DropoutQuery;
import nl.stagepact.shortage.dropout.domain.DropoutRejected;
import nl.stagepact.shortage.dropout.domain.DropoutRow;
import nl.stagepact.shortage.dropout.persistence.Dropouts;
import nl.stagepact.shortage.register.domain.Institution;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;

/** Reads how many students are at risk, delayed or left, and how many of the latter for lack of a place: T23/568. */
@ApplicationScoped
public class ReadDropout {

    private final Dropouts dropouts;
    private final CurrentRegisters registers;

    ReadDropout(Dropouts dropouts, CurrentRegisters registers) {
        this.dropouts = dropouts;
        this.registers = registers;
    }

    /** @param rows sums by group; @param coverage schools included; @param registers as known at the requested moment */
    public record Answer(List<DropoutRow> rows, DropoutCoverage coverage, Registers registers) {
    }

    /** Exact figures. @throws nl.stagepact.shortage.access.domain.AccessRefused if a requested region is not readable */
    public Answer read(DropoutQuery asked, ReadingRights rights) {
        LocalDate day = asked.to().atEndOfMonth();
        DropoutQuery query = asked.narrowedTo(rights.narrow(asked.regions(), registers.now(), day));
        Registers known = registers.knownAt(query.availableAt());
        List<DropoutCoverage.Delivered> all = dropouts.delivered(query);
        List<Institution> expected = known.expectedBy(known.areas().pactsOf(query.regions(), day), day);
        Set<String> expectedCodes = expected.stream().map(Institution::code).collect(Collectors.toSet());
        Set<String> codes = all.stream().map(DropoutCoverage.Delivered::institutionCode).collect(Collectors.toSet());
        return new Answer(dropouts.sums(query, known.programmes()),
                new DropoutCoverage(all.stream().filter(each -> expectedCodes.contains(each.institutionCode())).toList(),
                        expected.stream().filter(school -> !codes.contains(school.code())).toList()),
                known);
    }

    /** The latest version of each month before the given one, latest month first. */
    public Page<DropoutDelivery> page(String institutionCode, YearMonth before, int size) {
        return dropouts.page(institutionCode, before, size);
    }

    /** In the order of their key. */
    public List<DropoutLine> lines(DropoutDelivery delivery) {
        return dropouts.lines(delivery);
    }

    /** All versions of a school's counts of a month, latest first. */
    public List<DropoutDelivery> versions(String institutionCode, YearMonth period) {
        List<DropoutDelivery> versions = dropouts.versions(institutionCode, period);
        if (versions.isEmpty()) {
            throw new DropoutRejected.NotFound();
        }
        return versions;
    }
}
