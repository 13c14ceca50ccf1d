package nl.stagepact.placement.register.persistence;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.register.domain.PostcodeArea;
import nl.stagepact.servicekit.sql.Sql;

/** Locations of postcode areas. */
@ApplicationScoped
public class PostcodeAreas {

    private static final String ALL = "select code, latitude, longitude from postcode_area order by code";
    private static final String INSERT = "insert into postcode_area (code, latitude, longitude) values (?, ?, ?)";

    private final Sql sql;

    PostcodeAreas(Sql sql) {
        this.sql = sql;
    }

    /** By code. */
    public List<PostcodeArea> all() {
        return sql.list(ALL, row -> new PostcodeArea(row.getString(1), row.getDouble(2), row.getDouble(3)));
    }

    /** Replaces all areas. */
    public void replace(Collection<PostcodeArea> areas) {
        sql.update("delete from postcode_area");
        sql.batch(INSERT, areas, area -> new Object[] { area.code(), area.latitude(), area.longitude() });
    }
}
