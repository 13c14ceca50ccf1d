package nl.stagepact.placement.directory.usecase;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.directory.domain.DirectoryQuery;
import nl.stagepact.placement.directory.domain.ProfileGap;
import nl.stagepact.placement.directory.domain.ProfileRejected;
import nl.stagepact.placement.directory.domain.ProgrammeProfile;
import nl.stagepact.placement.directory.persistence.ProgrammeProfiles;
import nl.stagepact.servicekit.paging.Page;

/** Reads profiles of programmes, and the gaps in them. */
@ApplicationScoped
public class ReadDirectory {

    private final ProgrammeProfiles profiles;

    ReadDirectory(ProgrammeProfiles profiles) {
        this.profiles = profiles;
    }

    /** @throws ProfileRejected.NotFound when the school has no profile of the programme */
    public ProgrammeProfile find(String institutionCode, String programmeCode) {
        return profiles.find(new ProgrammeProfile.Key(institutionCode, programmeCode))
                .orElseThrow(ProfileRejected.NotFound::new);
    }

    /**
     * Profiles sorted by programme and school. @param after key of the last profile on the previous page; empty for the
     * first page
     */
    public Page<ProgrammeProfile> page(DirectoryQuery query, String after, int size) {
        String[] key = after.isEmpty() ? new String[] { "", "" } : after.split(" ");
        return profiles.page(query, key[0], key[1], size);
    }

    /** Gaps with most vacancies first. @param municipalityCodes of the area; null for the whole country */
    public List<ProfileGap> gaps(@Nullable Set<String> municipalityCodes, int limit) {
        return profiles.gaps(municipalityCodes, limit);
    }
}
