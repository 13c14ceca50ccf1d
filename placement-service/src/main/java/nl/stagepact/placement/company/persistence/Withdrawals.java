package nl.stagepact.placement.company.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.domain.Withdrawal;
import nl.stagepact.placement.company.domain.WithdrawalReason;
import nl.stagepact.servicekit.sql.Sql;

/** Withdrawn recognitions, in the order in which they became known. */
@ApplicationScoped
public class Withdrawals {

    private static final String SINCE = """
            select position, leerbedrijf_id, programme_code, withdrawn_on, reason, recorded_at from recognition_withdrawal
            where position > ? order by position""";
    private static final int FETCH = 5_000;

    private final Sql sql;

    Withdrawals(Sql sql) {
        this.sql = sql;
    }

    /** 0 when nothing was ever withdrawn. */
    public long last() {
        return sql.one("select coalesce(max(position), 0) from recognition_withdrawal", row -> row.getLong(1));
    }

    /** Streams the withdrawals after that position, in order. */
    public void since(long position, Consumer<Withdrawal> each) {
        sql.each(FETCH, SINCE, row -> each.accept(withdrawal(row)), position);
    }

    public static Withdrawal withdrawal(ResultSet row) throws SQLException {
        return new Withdrawal(row.getLong("position"), new LeerbedrijfId(row.getString("leerbedrijf_id")),
                row.getString("programme_code"),
                row.getObject("withdrawn_on", LocalDate.class), WithdrawalReason.of(row.getString("reason")).orElseThrow(),
                row.getTimestamp("recorded_at").toInstant());
    }
}
