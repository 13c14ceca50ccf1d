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

/** What employers find of programmes, and what they do not. */
@ApplicationScoped
public class ReadDirectory {

    private final ProgrammeProfiles profiles;

    ReadDirectory(ProgrammeProfiles profiles) {
        this.profiles = profiles;
    }

    /** @throws ProfileRejected.NotFound when the school tells nothing of it */
    public ProgrammeProfile find(String institutionCode, String programmeCode) {
        return profiles.find(new ProgrammeProfile.Key(institutionCode, programmeCode))
                .orElseThrow(ProfileRejected.NotFound::new);
    }

    /** By programme and school. @param after key of the last one of the page before; empty for the first page */
    public Page<ProgrammeProfile> page(DirectoryQuery query, String after, int size) {
        String[] key = after.isEmpty() ? new String[] { "", "" } : after.split(" ");
        return profiles.page(query, key[0], key[1], size);
    }

    /** Where most places wait first. @param municipalityCodes of the area; null for everywhere */
    public List<ProfileGap> gaps(@Nullable Set<String> municipalityCodes, int atMost) {
        return profiles.gaps(municipalityCodes, atMost);
    }
}
