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
            insert into keeper_day (day, lodgings, opened, refused, asked) values (?, ?, ?, ?, ?)
            on conflict (day) do update set lodgings = keeper_day.lodgings + excluded.lodgings,
                opened = keeper_day.opened + excluded.opened, refused = keeper_day.refused + excluded.refused,
                asked = keeper_day.asked + excluded.asked""";

    private final Sql sql;

    KeeperDays(Sql sql) {
        this.sql = sql;
    }

    public void add(KeeperDay added) {
        sql.update(ADD, added.day(), added.lodgings(), added.opened(), added.refused(), added.asked());
    }

    /** Locks the day until commit. @return how many lodgings it has */
    public int lodgingsOf(LocalDate day) {
        add(new KeeperDay(day, 0, 0, 0, 0));
        return sql.one("select lodgings from keeper_day where day = ? for update", row -> row.getInt(1), day);
    }

    /** The last days, newest first. */
    public List<KeeperDay> last(int size) {
        return sql.list("select day, lodgings, opened, refused, asked from keeper_day order by day desc limit ?",
                row -> new KeeperDay(row.getObject("day", LocalDate.class), row.getInt("lodgings"), row.getInt("opened"),
                        row.getInt("refused"), row.getInt("asked")),
                size);
    }
}
