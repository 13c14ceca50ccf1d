package nl.stagepact.shortage.round.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.shortage.round.domain.RoundSchool;

/** Schools of rounds, and late deliveries. Every query filters by round, for which the caller was authorised. */
@ApplicationScoped
public class RoundSchools {

    /** A delivery is late if it was stored or withdrawn after the round read its counts and before the round was closed. */
    private static final String LATE = """
            d.reference_date <= r.reference_date and case when d.recorded_at > r.taken_in_at
                then d.recorded_at <= coalesce(r.signed_off_at, 'infinity')
                    and coalesce(d.withdrawn_at, 'infinity') >= coalesce(r.signed_off_at, 'infinity')
                else d.withdrawn_at > r.taken_in_at and d.withdrawn_at <= coalesce(r.signed_off_at, 'infinity') end""";
    private static final String OF_ROUND = """
            select s.institution_code, s.reference_date, s.delivery_version, r.reference_date as round_date, r.cadence_days,
                   exists (select 1 from delivery d where d.source_code = s.institution_code and %s) as late
            from round_school s join round r on r.id = s.round_id where r.id = ? order by s.institution_code""".formatted(LATE);
    private static final String SBB_LATE = """
            select exists (select 1 from round r join delivery d on d.source_code = 'sbb' and %s where r.id = ?)"""
            .formatted(LATE);
    private static final String DELETE = "delete from round_school where round_id = ?";
    private static final String INSERT = """
            insert into round_school (round_id, institution_code, reference_date, delivery_version) values (?, ?, ?::date, ?)""";

    private final Sql sql;

    RoundSchools(Sql sql) {
        this.sql = sql;
    }

    public List<RoundSchool> of(UUID roundId) {
        return sql.list(OF_ROUND, row -> {
            LocalDate delivered = row.getObject("reference_date", LocalDate.class);
            return new RoundSchool(row.getString("institution_code"),
                    RoundSchool.status(delivered, row.getObject("round_date", LocalDate.class), row.getInt("cadence_days")),
                    delivered, row.getInt("delivery_version"), row.getBoolean("late"));
        }, roundId);
    }

    /** Replaces all schools of the round. */
    public void replace(UUID roundId, List<RoundSchool> schools) {
        sql.update(DELETE, roundId);
        sql.batch(INSERT, schools,
                school -> new Object[] { roundId, school.institutionCode(), school.referenceDate(), school.version() });
    }

    /** Whether SBB delivered again, or withdrew, for the round's date or earlier, which the round does not include. */
    public boolean sbbCameLate(UUID roundId) {
        return sql.one(SBB_LATE, row -> row.getBoolean(1), roundId);
    }
}
