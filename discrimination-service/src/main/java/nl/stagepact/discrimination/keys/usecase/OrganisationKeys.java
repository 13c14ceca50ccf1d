package nl.stagepact.discrimination.keys.usecase;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.casesealing.Hpke;
import nl.stagepact.casesealing.KeyPair;
import nl.stagepact.discrimination.keys.domain.Hashes;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.keys.domain.RecipientKey;

/**
 * Keys of organisations without a key of their own, derived from a secret of the installation and the organisation's
 * pseudonym. To rotate without downtime, first append the new secret on every replica, so that all can open with it, and then
 * move it to the front, so that it seals.
 */
@ApplicationScoped
public class OrganisationKeys {

    private static final Pattern SECRET = Pattern.compile("(?:([1-9][0-9]{0,3}):)?([A-Za-z0-9._~+/=-]{32,512})");
    private static final int MOST = 9;

    private final Map<Integer, String> secrets = new LinkedHashMap<>();
    private final int primary;

    OrganisationKeys(KeySettings settings) {
        for (String each : settings.organisationSecrets().split(",", -1)) {
            Matcher secret = SECRET.matcher(each.strip());
            if (!secret.matches()
                    || secrets.put(secret.group(1) == null ? 1 : Integer.parseInt(secret.group(1)), secret.group(2)) != null) {
                throw new IllegalArgumentException("stagepact.keys.organisation-secrets must be secrets of 32 to 512 letters,"
                        + " digits and . _ ~ + / = -, each with another number before it, as in 2:secret,1:secret");
            }
        }
        if (secrets.size() > MOST) {
            throw new IllegalArgumentException("stagepact.keys.organisation-secrets has more than nine secrets");
        }
        this.primary = secrets.keySet().iterator().next();
    }

    /** The key that is derived for the organisation under the first secret. */
    public RecipientKey current(Recipient organisation) {
        return new RecipientKey(organisation, primary, pair(organisation, primary).publicKey());
    }

    /** Number of the first secret. */
    int primary() {
        return primary;
    }

    /** @return empty when the secret of that number is not configured */
    Optional<KeyPair> find(Recipient organisation, int secretNumber) {
        return secrets.containsKey(secretNumber) ? Optional.of(pair(organisation, secretNumber)) : Optional.empty();
    }

    private KeyPair pair(Recipient organisation, int secretNumber) {
        return Hpke.pair(Hashes.derive(secrets.get(secretNumber).getBytes(StandardCharsets.UTF_8),
                "stagepact key of organisation, v1: " + organisation.id()));
    }
}
