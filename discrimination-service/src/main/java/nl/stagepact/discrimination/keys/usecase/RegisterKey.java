package nl.stagepact.discrimination.keys.usecase;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.casesealing.Hpke;
import nl.stagepact.casesealing.SealingContexts;
import nl.stagepact.discrimination.keys.domain.Hashes;
import nl.stagepact.discrimination.keys.domain.OwnKey;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.keys.persistence.OwnKeys;
import nl.stagepact.servicekit.clock.DutchCalendar;

/**
 * Registers the key of an organisation once it has proved that it holds the private half: what is sealed for a key that nobody
 * holds is lost. The proof is a number that was sealed for the key; nothing is stored meanwhile, since the number follows from
 * the key and the day.
 */
@ApplicationScoped
public class RegisterKey {

    private final OwnKeys ownKeys;
    private final Pseudonyms pseudonyms;
    private final DutchCalendar calendar;
    private final byte[] secret;

    RegisterKey(OwnKeys ownKeys, Pseudonyms pseudonyms, DutchCalendar calendar, DerivedKeys derivedKeys) {
        this.ownKeys = ownKeys;
        this.pseudonyms = pseudonyms;
        this.calendar = calendar;
        this.secret = derivedKeys.of("stagepact key of key challenges, v1");
    }

    /** @return a number that only the holder of the private key can read; empty for a key with which nothing can be sealed */
    public Optional<byte[]> challenge(String desk, byte[] publicKey) {
        try {
            return Optional
                    .of(Hpke.seal(number(desk, publicKey, calendar.today()), publicKey, SealingContexts.ofKeyChallenge(desk)));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    /**
     * @param proof the number of a challenge of today or yesterday
     * @return whether it is right; if not, nothing is registered
     */
    @Transactional
    public boolean register(String desk, byte[] publicKey, byte[] proof) {
        LocalDate today = calendar.today();
        if (!MessageDigest.isEqual(proof, number(desk, publicKey, today))
                && !MessageDigest.isEqual(proof, number(desk, publicKey, today.minusDays(1)))) {
            return false;
        }
        ownKeys.save(pseudonyms.of(desk), new OwnKey(publicKey, today));
        return true;
    }

    /**
     * From now on the service derives a key for the desk again. What was sealed for its own key is opened with that one only.
     *
     * @return whether it had one
     */
    @Transactional
    public boolean withdraw(String desk) {
        return ownKeys.delete(pseudonyms.of(desk));
    }

    /** The key of an organisation; empty when the service derives one for it. */
    @Transactional
    public Optional<OwnKey> find(Recipient organisation) {
        return ownKeys.find(organisation);
    }

    private byte[] number(String desk, byte[] publicKey, LocalDate day) {
        return Hashes.hmac(secret, desk + "|" + day + '|' + HexFormat.of().formatHex(publicKey));
    }
}
