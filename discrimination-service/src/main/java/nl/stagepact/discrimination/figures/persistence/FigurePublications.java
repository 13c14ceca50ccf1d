package nl.stagepact.discrimination.figures.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.figures.domain.Figure;
import nl.stagepact.discrimination.figures.domain.FigurePublication;
import nl.stagepact.discrimination.figures.domain.Side;
import nl.stagepact.discrimination.figures.domain.Subject;
import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.Sql;

/** Published figures. Rows are only ever added. */
@ApplicationScoped
public class FigurePublications {

    private static final AdvisoryLock PUBLISH = new AdvisoryLock(4);
    private static final String PUBLICATION = """
            select period, last_day, published_on, profile, profile_version, key_fingerprint from figure_publication""";
    private static final String FIGURE = "select period, subject, municipality, code, side, count from published_figure";

    private final Sql sql;

    FigurePublications(Sql sql) {
        this.sql = sql;
    }

    /** Lets nobody else publish until commit. */
    public void lock() {
        PUBLISH.lock(sql);
    }

    public void insert(FigurePublication made, List<Figure> figures) {
        sql.update("""
                insert into figure_publication (period, last_day, published_on, profile, profile_version, key_fingerprint)
                values (?, ?, ?, ?, ?, ?)""", made.period(), made.lastDay(), made.publishedOn(), made.profile(),
                made.profileVersion(), made.keyFingerprint());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Figure figure : figures) {
            rows.add(new @Nullable Object[] { made.period(), rows.size() + 1, figure.subject().code(), figure.municipality(),
                    figure.code(), figure.side() == null ? null : figure.side().code(), figure.count() });
        }
        sql.batch("""
                insert into published_figure (period, position, subject, municipality, code, side, count)
                values (?, ?, ?, ?, ?, ?, ?)""", rows, row -> row);
    }

    /** All periods that were published. */
    public Set<String> periods() {
        return Set.copyOf(sql.list("select period from figure_publication", row -> row.getString(1)));
    }

    public Optional<FigurePublication> find(String period) {
        return sql.first(PUBLICATION + " where period = ?", FigurePublications::publication, period);
    }

    /** The fingerprint of the noise of earlier publications; empty when there are none. */
    public Optional<String> fingerprint() {
        return sql.first("select key_fingerprint from figure_publication order by published_on desc limit 1",
                row -> row.getString(1));
    }

    /** Publications before one, the last period first; a year comes before its last quarter. */
    public List<FigurePublication> page(@Nullable String before, int size) {
        return sql.list(PUBLICATION + " where ?::text is null or period < ? order by period desc limit ?",
                FigurePublications::publication, before, before, size);
    }

    /** Figures of the whole installation, by period and in order. */
    public Map<String, List<Figure>> ofAll(Collection<String> periods) {
        Map<String, List<Figure>> figures = new TreeMap<>();
        sql.each(FIGURE + " where period = any(?::text[]) and municipality is null order by period, position",
                row -> figures.computeIfAbsent(row.getString("period"), _ -> new ArrayList<>()).add(figure(row)), periods);
        return figures;
    }

    /** Figures by municipality, in order. @param municipality null for all */
    public List<Figure> ofMunicipalities(String period, @Nullable String municipality) {
        return sql.list(FIGURE + """
                 where period = ? and municipality is not null and (?::text is null or municipality = ?)
                order by municipality, position""", FigurePublications::figure, period, municipality, municipality);
    }

    private static FigurePublication publication(ResultSet row) throws SQLException {
        return new FigurePublication(row.getString("period"), row.getObject("last_day", LocalDate.class),
                row.getObject("published_on", LocalDate.class), row.getString("profile"), row.getString("profile_version"),
                row.getString("key_fingerprint"));
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(Columns.constant(row, "subject", Subject.class), row.getString("municipality"), row.getString("code"),
                row.getString("side") == null ? null : Columns.constant(row, "side", Side.class),
                (Long) row.getObject("count"));
    }
}
