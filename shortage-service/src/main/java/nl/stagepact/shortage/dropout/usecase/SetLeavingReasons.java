package nl.stagepact.shortage.dropout.usecase;

import java.time.Clock;
import java.util.List;
import java.util.function.IntPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.shortage.dropout.domain.LeavingReason;
import nl.stagepact.shortage.dropout.domain.LeavingReasons;
import nl.stagepact.shortage.dropout.persistence.Dropouts;
import nl.stagepact.shortage.dropout.persistence.LeavingReasonTables;

/** Replaces a school's table of leaving reasons; stored counts keep the earlier mapping. */
@ApplicationScoped
public class SetLeavingReasons {

    private final LeavingReasonTables tables;
    private final Dropouts dropouts;
    private final Clock clock;

    SetLeavingReasons(LeavingReasonTables tables, Dropouts dropouts, Clock clock) {
        this.tables = tables;
        this.dropouts = dropouts;
        this.clock = clock;
    }

    @Transactional
    public LeavingReasons of(String institutionCode) {
        return tables.of(institutionCode);
    }

    /** @param expected accepts the version of the table that the caller has read */
    @Transactional
    public LeavingReasons set(String institutionCode, List<LeavingReason> reasons, IntPredicate expected, String by) {
        dropouts.lock(institutionCode);
        LeavingReasons table = tables.of(institutionCode);
        table.requireVersion(expected);
        table.replace(reasons, clock.instant(), by);
        tables.save(table);
        return table;
    }
}
