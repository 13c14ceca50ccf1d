package nl.stagepact.shortage.round.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.paging.Page;
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

/** The cells of rounds and what was said of them. Every query names the round: who may read it has been decided there. */
@ApplicationScoped
public class RoundCells {

    private static final String KEY = "region_code, programme_code, month_wanted, level, learning_path";
    private static final String COUNTED = CurrentDeliveries.SQL + """
            select c.region_code, c.programme_code, c.month_wanted, c.level, c.learning_path,
                   case when bool_or(c.shortage is null) then null else sum(c.shortage) end as shortage,
                   array_agg(distinct d.source_code) as sources
            from current d join shortage_count c on c.delivery_id = d.id where c.region_code = any(?)
            group by 1, 2, 3, 4, 5""";
    private static final String COLUMNS = "id, " + KEY
            + ", school_status, school_value, sbb_status, sbb_value, schools, state, turn, agreed_value, version";
    private static final String INSERT = "insert into round_cell (round_id, " + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = """
            update round_cell set school_status = ?, school_value = ?, sbb_status = ?, sbb_value = ?, state = ?, turn = ?,
            agreed_value = ?, version = ? where round_id = ? and id = ?""";
    private static final String PAGE = "select " + COLUMNS + " from round_cell where round_id = ? and state = any(?)"
            + " and turn = any(?) and (region_code, programme_code, month_wanted, level, learning_path)"
            + " > (?, ?, ?::date, ?, ?) order by " + KEY + " limit ?";
    private static final String STATEMENTS = """
            select kind, party, value, comment, said_at, said_by from round_statement
            where round_id = ? and (region_code, programme_code, month_wanted, level, learning_path) = (?, ?, ?, ?, ?)
            order by id""";
    private static final String SAY = "insert into round_statement (round_id, " + KEY
            + ", kind, party, value, comment, said_at, said_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource database;

    RoundCells(DataSource database) {
        this.database = database;
    }

    /** @param count the shortage of a cell; @param sources codes of those who counted it */
    public record Counted(CellCount count, Set<String> sources) {
    }

    /** What a source counted in these regions, by the deliveries that count on that day and were known then. */
    public Map<CellKey, Counted> counted(Source.Kind source, Collection<String> regions, LocalDate validAt,
            Instant availableAt) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(COUNTED)) {
            int at = CurrentDeliveries.set(select, source, regions, validAt, availableAt);
            select.setArray(at, connection.createArrayOf("text", regions.toArray()));
            Map<CellKey, Counted> cells = new LinkedHashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    int shortage = row.getInt("shortage");
                    CellCount count = row.wasNull() ? CellCount.without(Status.UNKNOWN) : CellCount.counted(shortage);
                    cells.put(key(row, 1), new Counted(count, Set.of((String[]) row.getArray("sources").getArray())));
                }
            }
            return cells;
        } catch (SQLException e) {
            throw new IllegalStateException("Cells could not be counted", e);
        }
    }

    /** All cells of the round, instead of those that were there. */
    public void replace(UUID roundId, List<RoundCell> cells) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from round_cell where round_id = ?");
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            delete.setObject(1, roundId);
            delete.executeUpdate();
            for (RoundCell cell : cells) {
                insert.setObject(1, roundId);
                insert.setObject(2, cell.id());
                int at = setKey(insert, 3, cell.key());
                insert.setString(at++, cell.school().status().code());
                insert.setObject(at++, cell.school().value(), Types.INTEGER);
                insert.setString(at++, cell.sbb().status().code());
                insert.setObject(at++, cell.sbb().value(), Types.INTEGER);
                insert.setArray(at++, connection.createArrayOf("text", cell.schools().toArray()));
                insert.setString(at++, cell.state().code());
                insert.setString(at++, cell.turn().code());
                insert.setObject(at++, cell.agreed(), Types.INTEGER);
                insert.setInt(at, cell.version());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Cells could not be written", e);
        }
    }

    public void update(UUID roundId, List<RoundCell> cells) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(UPDATE)) {
            for (RoundCell cell : cells) {
                update.setString(1, cell.school().status().code());
                update.setObject(2, cell.school().value(), Types.INTEGER);
                update.setString(3, cell.sbb().status().code());
                update.setObject(4, cell.sbb().value(), Types.INTEGER);
                update.setString(5, cell.state().code());
                update.setString(6, cell.turn().code());
                update.setObject(7, cell.agreed(), Types.INTEGER);
                update.setInt(8, cell.version());
                update.setObject(9, roundId);
                update.setObject(10, cell.id());
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Cells could not be written", e);
        }
    }

    public Optional<RoundCell> find(UUID roundId, UUID cellId) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection
                        .prepareStatement("select " + COLUMNS + " from round_cell where round_id = ? and id = ?")) {
            select.setObject(1, roundId);
            select.setObject(2, cellId);
            return read(select).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("A cell could not be read", e);
        }
    }

    /** Those that are not agreed. */
    public List<RoundCell> open(UUID roundId) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select " + COLUMNS + " from round_cell where round_id = ? and state <> 'agreed' order by " + KEY)) {
            select.setObject(1, roundId);
            return read(select);
        } catch (SQLException e) {
            throw new IllegalStateException("Cells could not be read", e);
        }
    }

    /**
     * In the order of their key.
     *
     * @param states and @param turns only these
     * @param after the key of the last one of the page before; null for the first page
     */
    public Page<RoundCell> page(UUID roundId, Collection<CellState> states, Collection<Turn> turns, @Nullable CellKey after,
            int size) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(PAGE)) {
            select.setObject(1, roundId);
            select.setArray(2, connection.createArrayOf("text", states.stream().map(CellState::code).toArray()));
            select.setArray(3, connection.createArrayOf("text", turns.stream().map(Turn::code).toArray()));
            int at = setKey(select, 4, after == null ? new CellKey("", "", YearMonth.of(1900, 1), "", "") : after);
            select.setInt(at, size + 1);
            return Page.of(read(select), size, cell -> text(cell.key()));
        } catch (SQLException e) {
            throw new IllegalStateException("Cells could not be read", e);
        }
    }

    /** How many cells are in which state; a state that none is in is not there. */
    public Map<CellState, Long> states(UUID roundId) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection
                        .prepareStatement("select state, count(*) from round_cell where round_id = ? group by state")) {
            select.setObject(1, roundId);
            Map<CellState, Long> states = new EnumMap<>(CellState.class);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    states.put(CellState.of(row.getString(1)).orElseThrow(), row.getLong(2));
                }
            }
            return states;
        } catch (SQLException e) {
            throw new IllegalStateException("Cells could not be counted", e);
        }
    }

    /** Sum of the agreed values; what nobody knows is not in it. */
    public long agreedTotal(UUID roundId) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection
                        .prepareStatement("select coalesce(sum(agreed_value), 0) from round_cell where round_id = ?")) {
            select.setObject(1, roundId);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cells could not be summed", e);
        }
    }

    public void say(UUID roundId, CellKey cell, Statement statement) {
        try (Connection connection = database.getConnection(); PreparedStatement say = connection.prepareStatement(SAY)) {
            say.setObject(1, roundId);
            int at = setKey(say, 2, cell);
            say.setString(at++, statement.kind().code());
            say.setString(at++, statement.party().code());
            say.setObject(at++, statement.value(), Types.INTEGER);
            say.setString(at++, statement.comment());
            say.setTimestamp(at++, Timestamp.from(statement.at()));
            say.setString(at, statement.by());
            say.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A statement could not be written", e);
        }
    }

    /** In the order in which they were made. */
    public List<Statement> statements(UUID roundId, CellKey cell) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(STATEMENTS)) {
            select.setObject(1, roundId);
            setKey(select, 2, cell);
            List<Statement> statements = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    statements.add(new Statement(Statement.Kind.of(row.getString("kind")).orElseThrow(),
                            Party.valueOf(row.getString("party").toUpperCase(Locale.ROOT)),
                            row.getObject("value", Integer.class),
                            row.getString("comment"), row.getTimestamp("said_at").toInstant(), row.getString("said_by")));
                }
            }
            return statements;
        } catch (SQLException e) {
            throw new IllegalStateException("Statements could not be read", e);
        }
    }

    private static List<RoundCell> read(PreparedStatement select) throws SQLException {
        List<RoundCell> cells = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                cells.add(new RoundCell(row.getObject("id", UUID.class), key(row, 2), count(row, "school"), count(row, "sbb"),
                        Set.of((String[]) row.getArray("schools").getArray()),
                        CellState.of(row.getString("state")).orElseThrow(), Turn.of(row.getString("turn")).orElseThrow(),
                        row.getObject("agreed_value", Integer.class), row.getInt("version")));
            }
        }
        return cells;
    }

    private static CellCount count(ResultSet row, String party) throws SQLException {
        return new CellCount(Status.valueOf(row.getString(party + "_status").toUpperCase(Locale.ROOT)),
                row.getObject(party + "_value", Integer.class));
    }

    private static CellKey key(ResultSet row, int from) throws SQLException {
        return new CellKey(row.getString(from), row.getString(from + 1),
                YearMonth.from(row.getDate(from + 2).toLocalDate()), row.getString(from + 3), row.getString(from + 4));
    }

    private static int setKey(PreparedStatement statement, int from, CellKey key) throws SQLException {
        statement.setString(from, key.regionCode());
        statement.setString(from + 1, key.programmeCode());
        statement.setDate(from + 2, Date.valueOf(key.monthWanted().atDay(1)));
        statement.setString(from + 3, key.level());
        statement.setString(from + 4, key.learningPath());
        return from + 5;
    }

    private static String text(CellKey key) {
        return String.join(" ", key.regionCode(), key.programmeCode(), key.monthWanted().toString(), key.level(),
                key.learningPath());
    }

    /** Of a page's {@code next}. */
    public static CellKey key(String text) {
        String[] parts = text.split(" ");
        return new CellKey(parts[0], parts[1], YearMonth.parse(parts[2]), parts[3], parts[4]);
    }
}
