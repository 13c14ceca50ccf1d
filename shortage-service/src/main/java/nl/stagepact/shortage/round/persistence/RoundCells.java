package nl.stagepact.shortage.round.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.Query;
import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.delivery.persistence.CurrentDeliveries;
import nl.stagepact.shortage.round.domain.CellCount;
import nl.stagepact.shortage.round.domain.CellCount.Status;
import nl.stagepact.shortage.round.domain.CellKey;
import nl.stagepact.shortage.round.domain.CellState;
import nl.stagepact.shortage.round.domain.Party;
import nl.stagepact.shortage.round.domain.RoundCell;
import nl.stagepact.shortage.round.domain.Statement;
import nl.stagepact.shortage.round.domain.Turn;

/** Cells of rounds and the statements on them. Every query filters by round, for which the caller was authorised. */
@ApplicationScoped
public class RoundCells {

    private static final String KEY = "region_code, programme_code, month_wanted, level, learning_path";
    private static final String COUNTED = """
            select c.region_code, c.programme_code, c.month_wanted, c.level, c.learning_path,
                   case when bool_or(c.shortage is null) then null else sum(c.shortage)::integer end as shortage,
                   array_agg(distinct d.source_code) as sources
            from current d join shortage_count c on c.delivery_id = d.id where c.region_code = any(?)
            group by 1, 2, 3, 4, 5""";
    private static final String COLUMNS = """
            id, %s, school_status, school_value, sbb_status, sbb_value, schools, state, turn, agreed_value, version"""
            .formatted(KEY);
    private static final String INSERT = """
            insert into round_cell (round_id, %s)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""".formatted(COLUMNS);
    private static final String UPDATE = """
            update round_cell set school_status = ?, school_value = ?, sbb_status = ?, sbb_value = ?, state = ?, turn = ?,
            agreed_value = ?, version = ? where round_id = ? and id = ?""";
    private static final String FIND = "select " + COLUMNS + " from round_cell where round_id = ? and id = ?";
    private static final String OPEN = """
            select %s from round_cell where round_id = ? and state <> 'agreed' order by %s""".formatted(COLUMNS, KEY);
    private static final String STATES = "select state, count(*) from round_cell where round_id = ? group by state";
    private static final String PAGE = """
            select %1$s from round_cell
            where round_id = ? and state = any(?) and turn = any(?) and (%2$s) > (?, ?, ?, ?, ?)
            order by %2$s limit ?""".formatted(COLUMNS, KEY);
    private static final String STATEMENTS = """
            select kind, party, value, comment, said_at, said_by from round_statement
            where round_id = ? and (%s) = (?, ?, ?, ?, ?) order by id""".formatted(KEY);
    private static final String INSERT_STATEMENT = """
            insert into round_statement (round_id, %s, kind, party, value, comment, said_at, said_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""".formatted(KEY);

    private final Sql sql;

    RoundCells(Sql sql) {
        this.sql = sql;
    }

    /** @param count the shortage of a cell; @param sources codes of the schools, or of SBB, that counted it */
    public record Counted(CellCount count, Set<String> sources) {
    }

    /** Counts by cell in these regions, from the deliveries current on that day and known at that moment. */
    public Map<CellKey, Counted> counted(Source.Kind source, Collection<String> regions, LocalDate validAt,
            Instant availableAt) {
        Query select = CurrentDeliveries.on(validAt, source, regions, availableAt).add(COUNTED, regions);
        return sql.map(select.sql(), RoundCells::key, row -> {
            Integer shortage = row.getObject("shortage", Integer.class);
            return new Counted(shortage == null ? CellCount.without(Status.UNKNOWN) : CellCount.counted(shortage),
                    Set.copyOf(Columns.texts(row, "sources")));
        }, select.parameters());
    }

    /** Replaces all cells of the round. */
    public void replace(UUID roundId, List<RoundCell> cells) {
        sql.update("delete from round_cell where round_id = ?", roundId);
        sql.batch(INSERT, cells, cell -> new Object[] { roundId, cell.id(), cell.key().regionCode(),
                cell.key().programmeCode(), cell.key().monthWanted().atDay(1), cell.key().level(), cell.key().learningPath(),
                cell.school().status().code(), cell.school().value(), cell.sbb().status().code(), cell.sbb().value(),
                cell.schools(), cell.state().code(), cell.turn().code(), cell.agreed(), cell.version() });
    }

    public void update(UUID roundId, List<RoundCell> cells) {
        sql.batch(UPDATE, cells, cell -> new Object[] { cell.school().status().code(), cell.school().value(),
                cell.sbb().status().code(), cell.sbb().value(), cell.state().code(), cell.turn().code(), cell.agreed(),
                cell.version(), roundId, cell.id() });
    }

    public Optional<RoundCell> find(UUID roundId, UUID cellId) {
        return sql.first(FIND, RoundCells::cell, roundId, cellId);
    }

    /** Cells that are not agreed. */
    public List<RoundCell> open(UUID roundId) {
        return sql.list(OPEN, RoundCells::cell, roundId);
    }

    /**
     * In the order of their key.
     *
     * @param states and @param turns filters
     * @param after key of the last cell of the previous page; null for the first page
     */
    public Page<RoundCell> page(UUID roundId, Collection<CellState> states, Collection<Turn> turns, @Nullable CellKey after,
            int size) {
        CellKey from = after == null ? new CellKey("", "", YearMonth.of(1900, 1), "", "") : after;
        List<RoundCell> cells = sql.list(PAGE, RoundCells::cell, roundId, states.stream().map(CellState::code).toList(),
                turns.stream().map(Turn::code).toList(), from.regionCode(), from.programmeCode(),
                from.monthWanted().atDay(1), from.level(), from.learningPath(), size + 1);
        return Page.of(cells, size, cell -> text(cell.key()));
    }

    /** Number of cells by state; states without cells are absent. */
    public Map<CellState, Long> states(UUID roundId) {
        Map<CellState, Long> states = new EnumMap<>(CellState.class);
        states.putAll(sql.map(STATES, row -> Columns.constant(row, "state", CellState.class), row -> row.getLong(2), roundId));
        return states;
    }

    /** Sum of the agreed values, without unknown ones. */
    public long agreedTotal(UUID roundId) {
        return sql.one("select coalesce(sum(agreed_value), 0) from round_cell where round_id = ?", row -> row.getLong(1),
                roundId);
    }

    public void addStatement(UUID roundId, CellKey cell, Statement statement) {
        sql.update(INSERT_STATEMENT, roundId, cell.regionCode(), cell.programmeCode(), cell.monthWanted().atDay(1),
                cell.level(),
                cell.learningPath(), statement.kind().code(), statement.party().code(), statement.value(),
                statement.comment(), statement.at(), statement.by());
    }

    /** Oldest first. */
    public List<Statement> statements(UUID roundId, CellKey cell) {
        return sql.list(STATEMENTS, row -> new Statement(Columns.constant(row, "kind", Statement.Kind.class),
                Columns.constant(row, "party", Party.class), row.getObject("value", Integer.class), row.getString("comment"),
                Columns.instant(row, "said_at"), row.getString("said_by")), roundId, cell.regionCode(), cell.programmeCode(),
                cell.monthWanted().atDay(1), cell.level(), cell.learningPath());
    }

    private static RoundCell cell(ResultSet row) throws SQLException {
        return new RoundCell(row.getObject("id", UUID.class), key(row), count(row, "school"), count(row, "sbb"),
                Set.copyOf(Columns.texts(row, "schools")), Columns.constant(row, "state", CellState.class),
                Columns.constant(row, "turn", Turn.class), row.getObject("agreed_value", Integer.class),
                row.getInt("version"));
    }

    private static CellCount count(ResultSet row, String party) throws SQLException {
        return new CellCount(Columns.constant(row, party + "_status", Status.class),
                row.getObject(party + "_value", Integer.class));
    }

    private static CellKey key(ResultSet row) throws SQLException {
        return new CellKey(row.getString("region_code"), row.getString("programme_code"),
                YearMonth.from(row.getObject("month_wanted", LocalDate.class)), row.getString("level"),
                row.getString("learning_path"));
    }

    private static String text(CellKey key) {
        return String.join(" ", key.regionCode(), key.programmeCode(), key.monthWanted().toString(), key.level(),
                key.learningPath());
    }

    /** Parses the key in the cursor of a page. */
    public static CellKey key(String text) {
        String[] parts = text.split(" ");
        return new CellKey(parts[0], parts[1], YearMonth.parse(parts[2]), parts[3], parts[4]);
    }
}
