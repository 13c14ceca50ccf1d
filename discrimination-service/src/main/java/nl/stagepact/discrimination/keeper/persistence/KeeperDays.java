package nl.stagepact.discrimination.keeper.persistence;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.keeper.domain.KeeperDay;
import nl.stagepact.servicekit.sql.Sql;

/** What the keeper did, by day. */
@ApplicationScoped
public class KeeperDays {

    private static final String ADD = """
            insert into keeper_day (day, lodgings, opened, refused) values (?, ?, ?, ?)
            on conflict (day) do update set lodgings = keeper_day.lodgings + excluded.lodgings,
                opened = keeper_day.opened + excluded.opened, refused = keeper_day.refused + excluded.refused
            returning lodgings""";

    private final Sql sql;

    KeeperDays(Sql sql) {
        this.sql = sql;
    }

    /** Adds to the day, and locks it until commit. @return how many lodgings the day has now */
    public int add(KeeperDay added) {
        return sql.one(ADD, row -> row.getInt(1), added.day(), added.lodgings(), added.opened(), added.refused());
    }

    /** The last days, newest first. */
    public List<KeeperDay> last(int size) {
        return sql.list("select day, lodgings, opened, refused from keeper_day order by day desc limit ?",
                row -> new KeeperDay(row.getObject("day", LocalDate.class), row.getInt("lodgings"), row.getInt("opened"),
                        row.getInt("refused")),
                size);
    }
}
