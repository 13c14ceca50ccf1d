package nl.stagepact.discrimination.keeper.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.casesealing.Hpke;
import nl.stagepact.casesealing.KeyPair;
import nl.stagepact.discrimination.keys.domain.Hashes;

/** Keys of the keeper, which the service does not have. */
@ApplicationScoped
public class KeeperKeys {

    private static final int SHORTEST = 32;

    private final KeyPair pair;
    private final byte[] companies;
    private final byte[] token;

    KeeperKeys(KeeperSettings settings) {
        byte[] secret = required("secret", settings.secret().orElse(""));
        this.token = required("token", settings.token().orElse(""));
        this.pair = Hpke.pair(Hashes.derive(secret, "stagepact keeper: key pair, v1"));
        this.companies = Hashes.derive(secret, "stagepact keeper: companies, v1");
    }

    private static byte[] required(String name, String value) {
        if (value.length() < SHORTEST) {
            throw new IllegalArgumentException("stagepact.keeper." + name + " needs at least " + SHORTEST + " characters");
        }
        return value.getBytes(StandardCharsets.UTF_8);
    }

    /** What lodged keys and messages are sealed for. */
    public KeyPair pair() {
        return pair;
    }

    /** @param company HMAC of the service @return what only the keeper can compute */
    byte[] company(String company) {
        return Hashes.hmac(companies, company);
    }

    public boolean isToken(@Nullable String given) {
        return given != null && MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8));
    }
}
