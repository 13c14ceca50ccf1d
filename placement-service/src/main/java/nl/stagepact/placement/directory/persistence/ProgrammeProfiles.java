package nl.stagepact.placement.directory.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.directory.domain.DirectoryQuery;
import nl.stagepact.placement.directory.domain.ProfileContent;
import nl.stagepact.placement.directory.domain.ProfileGap;
import nl.stagepact.placement.directory.domain.ProgrammeProfile;
import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.servicekit.paging.Page;

/** What schools tell of their programmes. */
@ApplicationScoped
public class ProgrammeProfiles {

    private static final String COLUMNS = "institution_code, programme_code, municipality_codes, learning_paths, content, version,"
            + " changed_at";
    private static final String PUT = """
            insert into programme_profile (institution_code, programme_code, municipality_codes, learning_paths, has_contact, content,
                version, changed_at, changed_by) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
            on conflict (programme_code, institution_code) do update set municipality_codes = excluded.municipality_codes,
                learning_paths = excluded.learning_paths, has_contact = excluded.has_contact, content = excluded.content,
                version = excluded.version, changed_at = excluded.changed_at, changed_by = excluded.changed_by""";
    /** Null does not narrow: arrays are compared only where they are given. */
    private static final String PAGE = "select " + COLUMNS + """
             from programme_profile
            where (programme_code, institution_code) > (?, ?)
            and (?::text[] is null or programme_code = any(?)) and (?::text[] is null or learning_paths && ?)
            and (?::text[] is null or municipality_codes && ?) and (?::text is null or institution_code = ?)
            order by programme_code, institution_code limit ?""";
    private static final String GAPS = """
            with offered as (
                select p.code as programme_code, count(*)::int as vacancies
                from vacancy v join training_company c using (leerbedrijf_id), unnest(v.programme_codes) as p (code)
                where v.status = 'published' and (?::text[] is null or c.municipality_code = any(?)) group by p.code),
            told as (
                select programme_code, institution_code, has_contact from programme_profile
                where ?::text[] is null or municipality_codes && ?)
            select programme_code, null as institution_code, 'profile' as missing, vacancies from offered
            where programme_code not in (select programme_code from told)
            union all
            select programme_code, institution_code, 'contact', coalesce(vacancies, 0)
            from told left join offered using (programme_code) where not has_contact
            order by vacancies desc, programme_code, institution_code nulls first limit ?""";

    private final DataSource database;

    ProgrammeProfiles(DataSource database) {
        this.database = database;
    }

    public void put(ProgrammeProfile profile, String by) {
        try (Connection connection = database.getConnection(); PreparedStatement put = connection.prepareStatement(PUT)) {
            ProfileContent content = profile.content();
            put.setString(1, profile.institutionCode());
            put.setString(2, profile.programmeCode());
            put.setArray(3, connection.createArrayOf("text", content.municipalityCodes().toArray()));
            put.setArray(4, connection.createArrayOf("text",
                    content.learningPaths().stream().sorted().map(LearningPath::code).toArray()));
            put.setBoolean(5, content.contact() != null);
            put.setString(6, ProfileContentJson.write(content));
            put.setInt(7, profile.version());
            put.setTimestamp(8, Timestamp.from(profile.changedAt()));
            put.setString(9, by);
            put.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A profile could not be written", e);
        }
    }

    /** @return whether there was one */
    public boolean delete(String institutionCode, String programmeCode) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection
                        .prepareStatement("delete from programme_profile where institution_code = ? and programme_code = ?")) {
            delete.setString(1, institutionCode);
            delete.setString(2, programmeCode);
            return delete.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("A profile could not be deleted", e);
        }
    }

    /** Until the transaction ends nobody else changes it. */
    public Optional<ProgrammeProfile> findForUpdate(String institutionCode, String programmeCode) {
        return find(institutionCode, programmeCode, " for update");
    }

    public Optional<ProgrammeProfile> find(String institutionCode, String programmeCode) {
        return find(institutionCode, programmeCode, "");
    }

    /** By programme and school, after that one. */
    public Page<ProgrammeProfile> page(DirectoryQuery query, String afterProgramme, String afterInstitution, int size) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(PAGE)) {
            select.setString(1, afterProgramme);
            select.setString(2, afterInstitution);
            int at = array(select, 3, query.programmeCodes());
            at = array(select, at, query.learningPaths().isEmpty() ? null
                    : query.learningPaths().stream().map(LearningPath::code).collect(Collectors.toSet()));
            at = array(select, at, query.municipalityCodes());
            select.setString(at++, query.institutionCode());
            select.setString(at++, query.institutionCode());
            select.setInt(at, size + 1);
            return Page.of(read(select), size, profile -> profile.programmeCode() + ' ' + profile.institutionCode());
        } catch (SQLException e) {
            throw new IllegalStateException("Profiles could not be read", e);
        }
    }

    /** Where most places wait first. @param municipalityCodes of the area; null for everywhere */
    public List<ProfileGap> gaps(@Nullable Set<String> municipalityCodes, int atMost) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(GAPS)) {
            int at = array(select, 1, municipalityCodes);
            at = array(select, at, municipalityCodes);
            select.setInt(at, atMost);
            List<ProfileGap> gaps = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    gaps.add(new ProfileGap(row.getString(1), row.getString(2), row.getString(3).equals("profile")
                            ? ProfileGap.Missing.PROFILE
                            : ProfileGap.Missing.CONTACT, row.getInt(4)));
                }
            }
            return gaps;
        } catch (SQLException e) {
            throw new IllegalStateException("Gaps could not be read", e);
        }
    }

    private Optional<ProgrammeProfile> find(String institutionCode, String programmeCode, String lock) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select " + COLUMNS
                        + " from programme_profile where institution_code = ? and programme_code = ?" + lock)) {
            select.setString(1, institutionCode);
            select.setString(2, programmeCode);
            return read(select).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("A profile could not be read", e);
        }
    }

    /** Twice: once to see whether it is given. @return the next position */
    private static int array(PreparedStatement select, int at, @Nullable Collection<String> values) throws SQLException {
        for (int i = at; i < at + 2; i++) {
            select.setArray(i, values == null ? null : select.getConnection().createArrayOf("text", values.toArray()));
        }
        return at + 2;
    }

    private static List<ProgrammeProfile> read(PreparedStatement select) throws SQLException {
        List<ProgrammeProfile> profiles = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                ProfileContentJson.Told told = ProfileContentJson.read(row.getString("content"));
                Set<LearningPath> paths = Arrays.stream((String[]) row.getArray("learning_paths").getArray())
                        .map(code -> LearningPath.of(code).orElseThrow())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(LearningPath.class)));
                profiles.add(new ProgrammeProfile(row.getString("institution_code"), row.getString("programme_code"),
                        new ProfileContent(paths, List.of((String[]) row.getArray("municipality_codes").getArray()),
                                told.canDo(),
                                told.mustLearn(), told.periods(), told.contact(), told.website()),
                        row.getInt("version"), row.getTimestamp("changed_at").toInstant()));
            }
        }
        return profiles;
    }
}
