package nl.stagepact.placement.feed.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.feed.domain.Feed;
import nl.stagepact.placement.feed.domain.FeedContent;
import nl.stagepact.placement.feed.domain.FeedLanguage;

/** Feeds that partners defined. */
@ApplicationScoped
public class Feeds {

    private static final String COLUMNS = "id, owner, name, language, licence, website, filter, version, changed_at, deleted";
    private static final String INSERT = "insert into feed (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)";
    private static final String UPDATE = """
            update feed set owner = ?, name = ?, language = ?, licence = ?, website = ?, filter = ?::jsonb, version = ?,
                changed_at = ?, deleted = ? where id = ?""";
    private static final String OF_OWNER = "select " + COLUMNS + " from feed where owner = ? and not deleted order by id";

    private final DataSource database;

    Feeds(DataSource database) {
        this.database = database;
    }

    public void insert(Feed feed) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, feed.id());
            set(insert, 2, feed);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The feed could not be written", e);
        }
    }

    public void update(Feed feed) {
        try (Connection connection = database.getConnection(); PreparedStatement update = connection.prepareStatement(UPDATE)) {
            update.setObject(set(update, 1, feed), feed.id());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The feed could not be written", e);
        }
    }

    /** Also one that is deleted. */
    public Optional<Feed> find(UUID id) {
        return find(id, "");
    }

    /** Until the transaction ends nobody else changes it. */
    public Optional<Feed> findForUpdate(UUID id) {
        return find(id, " for update");
    }

    /** Those that are not deleted, oldest first. */
    public List<Feed> ofOwner(String owner) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_OWNER)) {
            select.setString(1, owner);
            return read(select);
        } catch (SQLException e) {
            throw new IllegalStateException("Feeds could not be read", e);
        }
    }

    /** Until the transaction ends nobody else of that owner defines one. */
    public void lockOwner(String owner) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection
                        .prepareStatement("select pg_advisory_xact_lock(hashtextextended('feeds of ' || ?, 0))")) {
            lock.setString(1, owner);
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("Feeds could not be locked", e);
        }
    }

    /** Versions of those that are there, by id. */
    public Map<UUID, Integer> versions(Collection<UUID> ids) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select id, version from feed where id = any(?)")) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            Map<UUID, Integer> versions = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    versions.put(row.getObject(1, UUID.class), row.getInt(2));
                }
            }
            return versions;
        } catch (SQLException e) {
            throw new IllegalStateException("Feeds could not be read", e);
        }
    }

    private Optional<Feed> find(UUID id, String lock) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection
                        .prepareStatement("select " + COLUMNS + " from feed where id = ?" + lock)) {
            select.setObject(1, id);
            return read(select).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("The feed could not be read", e);
        }
    }

    /** @return the next position */
    private static int set(PreparedStatement statement, int from, Feed feed) throws SQLException {
        int at = from;
        FeedContent content = feed.content();
        statement.setString(at++, feed.owner());
        statement.setString(at++, content.name());
        statement.setString(at++, content.language().code());
        statement.setString(at++, content.licence());
        statement.setString(at++, content.website());
        statement.setString(at++, FeedFilterJson.write(content.filter()));
        statement.setInt(at++, feed.version());
        statement.setTimestamp(at++, Timestamp.from(feed.changedAt()));
        statement.setBoolean(at++, feed.deleted());
        return at;
    }

    private static List<Feed> read(PreparedStatement select) throws SQLException {
        List<Feed> feeds = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                feeds.add(new Feed(row.getObject("id", UUID.class), row.getString("owner"),
                        new FeedContent(row.getString("name"), FeedLanguage.of(row.getString("language")).orElseThrow(),
                                row.getString("licence"), row.getString("website"),
                                FeedFilterJson.read(row.getString("filter"))),
                        row.getInt("version"), row.getTimestamp("changed_at").toInstant(), row.getBoolean("deleted")));
            }
        }
        return feeds;
    }
}
