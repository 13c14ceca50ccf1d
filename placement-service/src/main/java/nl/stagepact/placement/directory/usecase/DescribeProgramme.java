package nl.stagepact.placement.directory.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.function.IntPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.directory.domain.ProfileContent;
import nl.stagepact.placement.directory.domain.ProfileRejected;
import nl.stagepact.placement.directory.domain.ProgrammeProfile;
import nl.stagepact.placement.directory.persistence.ProgrammeProfiles;
import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.precondition.Preconditions;

/** Stores or deletes a school's profile of a programme. */
@ApplicationScoped
public class DescribeProgramme {

    private final ProgrammeProfiles profiles;
    private final CurrentRegisters registers;
    private final Clock clock;

    DescribeProgramme(ProgrammeProfiles profiles, CurrentRegisters registers, Clock clock) {
        this.profiles = profiles;
        this.registers = registers;
        this.clock = clock;
    }

    /** @param isNew whether the profile was created; @param profile the stored profile */
    public record Described(boolean isNew, ProgrammeProfile profile) {
    }

    /**
     * @param conditions on the version that the caller has read; required to replace a profile
     * @throws ProfileRejected when the programme is not valid today, or the profile is not what the conditions expect
     */
    @Transactional
    public Described describe(String institutionCode, String programmeCode, ProfileContent content, Preconditions conditions,
            String by) {
        if (!registers.programmes().containsKey(programmeCode)) {
            throw new ProfileRejected.ProgrammeNotKnown(programmeCode);
        }
        ProgrammeProfile.Key key = new ProgrammeProfile.Key(institutionCode, programmeCode);
        profiles.lock(key);
        Optional<ProgrammeProfile> before = profiles.find(key);
        if (!conditions.allow(before.map(profile -> EntityVersion.tag(profile.version())))) {
            throw new ProfileRejected.ChangedMeanwhile();
        }
        if (before.isPresent() && conditions.match().isEmpty()) {
            throw new ProfileRejected.VersionRequired();
        }
        before.ifPresent(profile -> profile.change(content, clock.instant(), by));
        ProgrammeProfile profile = before.orElseGet(() -> new ProgrammeProfile(key, content, clock.instant(), by,
                profiles.lastVersion(key) + 1));
        profiles.save(profile);
        return new Described(before.isEmpty(), profile);
    }

    /** @param expected accepts the version that the caller has read */
    @Transactional
    public void remove(String institutionCode, String programmeCode, IntPredicate expected) {
        ProgrammeProfile.Key key = new ProgrammeProfile.Key(institutionCode, programmeCode);
        profiles.lock(key);
        ProgrammeProfile profile = profiles.find(key).orElseThrow(ProfileRejected.NotFound::new);
        if (!expected.test(profile.version())) {
            throw new ProfileRejected.ChangedMeanwhile();
        }
        profiles.remove(profile);
    }
}
