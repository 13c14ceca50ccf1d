package nl.stagepact.shortage.persistence;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

import nl.stagepact.shortage.domain.delivery.Source;

/** The deliveries that count, as the beginning of a query: {@code current} with id, source_code, reference_date, version. */
final class CurrentDeliveries {

    /**
     * Of each source the latest reference date that counts, and of that the latest version that was known. One look into the
     * index per source, however many deliveries there are: the list of sources is read by jumping from one to the next.
     */
    static final String SQL = """
            with recursive source as (
                (select source_code from delivery order by source_code limit 1)
                union all
                select (select d.source_code from delivery d where d.source_code > s.source_code
                        order by d.source_code limit 1)
                from source s where s.source_code is not null
            ), current as materialized (
                select d.* from source s cross join lateral (
                    select id, source_code, reference_date, version from delivery
                    where source_code = s.source_code and reference_date <= ? and recorded_at <= ?
                    order by reference_date desc, version desc limit 1) d
                where (s.source_code = 'sbb') = ?
            )
            """;

    private CurrentDeliveries() {
    }

    /** @return the number of the first parameter after it */
    static int set(PreparedStatement statement, Source.Kind source, LocalDate validAt, Instant availableAt)
            throws SQLException {
        statement.setDate(1, Date.valueOf(validAt));
        statement.setTimestamp(2, Timestamp.from(availableAt));
        statement.setBoolean(3, source == Source.Kind.SBB);
        return 4;
    }
}
