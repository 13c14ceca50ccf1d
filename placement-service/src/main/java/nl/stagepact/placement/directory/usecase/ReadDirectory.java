package nl.stagepact.placement.directory.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.directory.domain.DirectoryQuery;
import nl.stagepact.placement.directory.domain.ProfileGap;
import nl.stagepact.placement.directory.domain.ProfileGap.Missing;
import nl.stagepact.placement.directory.domain.ProfileRejected;
import nl.stagepact.placement.directory.domain.ProgrammeProfile;
import nl.stagepact.placement.directory.persistence.ProgrammeProfiles;
import nl.stagepact.placement.vacancy.persistence.Vacancies;
import nl.stagepact.servicekit.paging.Page;

/** Reads profiles of programmes, and the gaps in them. */
@ApplicationScoped
public class ReadDirectory {

    private static final Comparator<ProfileGap> MOST_VACANCIES_FIRST = Comparator.comparingInt(ProfileGap::vacancies).reversed()
            .thenComparing(ProfileGap::programmeCode)
            .thenComparing(ProfileGap::institutionCode, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final ProgrammeProfiles profiles;
    private final Vacancies vacancies;

    ReadDirectory(ProgrammeProfiles profiles, Vacancies vacancies) {
        this.profiles = profiles;
        this.vacancies = vacancies;
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
        Map<String, Integer> offered = vacancies.offered(municipalityCodes);
        List<ProgrammeProfiles.Described> described = profiles.described(municipalityCodes);
        Set<String> programmes = described.stream().map(ProgrammeProfiles.Described::programmeCode).collect(Collectors.toSet());
        Stream<ProfileGap> withoutProfile = offered.entrySet().stream().filter(each -> !programmes.contains(each.getKey()))
                .map(each -> new ProfileGap(each.getKey(), null, Missing.PROFILE, each.getValue()));
        Stream<ProfileGap> withoutContact = described.stream().filter(each -> !each.hasContact())
                .map(each -> new ProfileGap(each.programmeCode(), each.institutionCode(), Missing.CONTACT,
                        offered.getOrDefault(each.programmeCode(), 0)));
        return Stream.concat(withoutProfile, withoutContact).sorted(MOST_VACANCIES_FIRST).limit(limit).toList();
    }
}
