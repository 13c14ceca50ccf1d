package nl.stagepact.placement.directory.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.placement.directory.domain.DirectoryQuery;
import nl.stagepact.placement.directory.domain.ProgrammeProfile;
import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;

/** Profiles of programmes at schools. */
@ApplicationScoped
public class ProgrammeProfiles implements PanacheRepositoryBase<ProgrammeProfile, ProgrammeProfile.Key> {

    /** An advisory lock, because a new profile has no row to lock. */
    private static final AdvisoryLock PROFILE = new AdvisoryLock(0x5347_0205);

    /**
     * Native, because HQL has neither row comparison nor an array overlap that uses an index. A null parameter does not
     * filter.
     */
    private static final String PAGE = """
            select * from programme_profile where (programme_code, institution_code) > (?1, ?2)
            and (cast(?3 as text[]) is null or programme_code = any(cast(?3 as text[])))
            and (cast(?4 as text[]) is null or learning_paths && cast(?4 as text[]))
            and (cast(?5 as text[]) is null or municipality_codes && cast(?5 as text[]))
            and (cast(?6 as text) is null or institution_code = ?6)
            order by programme_code, institution_code limit ?7""";
    private static final String DESCRIBED = """
            select programme_code, institution_code, has_contact from programme_profile
            where ?::text[] is null or municipality_codes && ?""";
    private static final String KEEP_VERSION = """
            insert into deleted_programme_profile (institution_code, programme_code, version) values (?, ?, ?)
            on conflict (institution_code, programme_code) do update set version = excluded.version""";
    private static final String LAST_VERSION = """
            select version from deleted_programme_profile where institution_code = ? and programme_code = ?""";

    private final Sql sql;

    ProgrammeProfiles(Sql sql) {
        this.sql = sql;
    }

    /** Serialises changes of a profile until commit. */
    public void lock(ProgrammeProfile.Key key) {
        PROFILE.lock(sql, key.programmeCode() + ' ' + key.institutionCode());
    }

    /** Persists and flushes a profile, so that the version of the entity is that of its row. */
    public void save(ProgrammeProfile profile) {
        persist(profile);
        flush();
    }

    /** Keeps the version, so that a later profile of the school and programme does not get an ETag that was used before. */
    public void remove(ProgrammeProfile profile) {
        sql.update(KEEP_VERSION, profile.institutionCode(), profile.programmeCode(), profile.version());
        delete(profile);
    }

    /** Last version of the profile that was deleted; 0 when there was none. */
    public int lastVersion(ProgrammeProfile.Key key) {
        return sql.first(LAST_VERSION, row -> row.getInt(1), key.institutionCode(), key.programmeCode()).orElse(0);
    }

    public Optional<ProgrammeProfile> find(ProgrammeProfile.Key key) {
        return findByIdOptional(key);
    }

    /** Profiles sorted by programme and school, after the given ones. */
    public Page<ProgrammeProfile> page(DirectoryQuery query, String afterProgramme, String afterInstitution, int size) {
        List<String> paths = query.learningPaths().stream().map(LearningPath::code).toList();
        List<ProgrammeProfile> found = getSession()
                .createNativeQuery(PAGE, ProgrammeProfile.class).setParameter(1, afterProgramme)
                .setParameter(2, afterInstitution).setParameter(3, array(query.programmeCodes()), String[].class)
                .setParameter(4, array(paths.isEmpty() ? null : paths), String[].class)
                .setParameter(5, array(query.municipalityCodes()), String[].class)
                .setParameter(6, query.institutionCode(), String.class).setParameter(7, size + 1).getResultList();
        return Page.of(found, size, profile -> profile.programmeCode() + ' ' + profile.institutionCode());
    }

    /** A programme that a school describes. */
    public record Described(String programmeCode, String institutionCode, boolean hasContact) {
    }

    /** @param municipalityCodes of the area; null for the whole country */
    public List<Described> described(@Nullable Set<String> municipalityCodes) {
        return sql.list(DESCRIBED, row -> new Described(row.getString(1), row.getString(2), row.getBoolean(3)),
                municipalityCodes, municipalityCodes);
    }

    private static String @Nullable [] array(@Nullable Collection<String> values) {
        return values == null ? null : values.toArray(String[]::new);
    }
}
