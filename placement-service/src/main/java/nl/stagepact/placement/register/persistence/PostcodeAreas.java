package nl.stagepact.placement.register.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.register.domain.PostcodeArea;

/** Where postcode areas are. */
@ApplicationScoped
public class PostcodeAreas {

    private final DataSource database;

    PostcodeAreas(DataSource database) {
        this.database = database;
    }

    /** By code. */
    public List<PostcodeArea> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection
                        .prepareStatement("select code, latitude, longitude from postcode_area order by code");
                ResultSet row = select.executeQuery()) {
            List<PostcodeArea> areas = new ArrayList<>();
            while (row.next()) {
                areas.add(new PostcodeArea(row.getString(1), row.getDouble(2), row.getDouble(3)));
            }
            return areas;
        } catch (SQLException e) {
            throw new IllegalStateException("Postcode areas could not be read", e);
        }
    }

    /** Instead of all that were there. */
    public void replace(Collection<PostcodeArea> areas) {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement("delete from postcode_area");
                PreparedStatement insert = connection
                        .prepareStatement("insert into postcode_area (code, latitude, longitude) values (?, ?, ?)")) {
            forget.executeUpdate();
            for (PostcodeArea area : areas) {
                insert.setString(1, area.code());
                insert.setDouble(2, area.latitude());
                insert.setDouble(3, area.longitude());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Postcode areas could not be stored", e);
        }
    }
}
