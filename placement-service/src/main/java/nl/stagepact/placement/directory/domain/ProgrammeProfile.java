package nl.stagepact.placement.directory.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import nl.stagepact.placement.register.domain.LearningPath;

/** A programme at a school, as the school describes it for employers. Filtered properties have their own columns. */
@Entity
@IdClass(ProgrammeProfile.Key.class)
public class ProgrammeProfile {

    @Id
    private String institutionCode;
    @Id
    private String programmeCode;
    private List<String> municipalityCodes;
    private List<String> learningPaths;
    private boolean hasContact;
    @Column(name = "content")
    @JdbcTypeCode(SqlTypes.JSON)
    private ProfileDetails details;
    private Instant changedAt;
    private String changedBy;
    @Version
    private int version;

    /** A school has at most one profile per programme. */
    public record Key(String institutionCode, String programmeCode) {
    }

    /** For Hibernate. */
    protected ProgrammeProfile() {
    }

    /** @param by the client, never a person; @param version above those of a profile with this key that was deleted */
    public ProgrammeProfile(Key key, ProfileContent content, Instant at, String by, int version) {
        this.institutionCode = key.institutionCode();
        this.programmeCode = key.programmeCode();
        this.version = version;
        change(content, at, by);
    }

    /** @param by the client, never a person */
    public final void change(ProfileContent content, Instant at, String by) {
        municipalityCodes = content.municipalityCodes();
        learningPaths = content.learningPaths().stream().sorted().map(LearningPath::code).toList();
        hasContact = content.contact() != null;
        details = new ProfileDetails(content.canDo(), content.mustLearn(), content.periods(), content.contact(),
                content.website());
        changedAt = at;
        changedBy = by;
    }

    public String institutionCode() {
        return institutionCode;
    }

    public String programmeCode() {
        return programmeCode;
    }

    public ProfileContent content() {
        Set<LearningPath> paths = learningPaths.stream().map(code -> LearningPath.of(code).orElseThrow())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LearningPath.class)));
        return new ProfileContent(paths, List.copyOf(municipalityCodes), details.canDo(), details.mustLearn(),
                details.periods(), details.contact(), details.website());
    }

    /** Time of the last change by the school. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Incremented when a change is flushed. */
    public int version() {
        return version;
    }
}
