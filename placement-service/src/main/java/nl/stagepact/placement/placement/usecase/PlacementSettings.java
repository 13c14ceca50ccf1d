package nl.stagepact.placement.placement.usecase;

import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import nl.stagepact.placement.placement.domain.Signer;
import nl.stagepact.placement.placement.domain.SignerPolicy;

/** Who signs an internship agreement. */
@ConfigMapping(prefix = "stagepact.placement")
public interface PlacementSettings {

    /** Parties that always sign; at least one of school, company, student, guardian. */
    @WithDefault("school,company,student")
    Set<Signer> signers();

    /** Parties that sign besides, for a student under 18. */
    @WithDefault("guardian")
    Set<Signer> signersForMinors();

    default SignerPolicy signerPolicy() {
        return new SignerPolicy(signers(), signersForMinors());
    }
}
