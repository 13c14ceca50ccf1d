package nl.stagepact.discrimination.keys.usecase;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.casesealing.Hpke;
import nl.stagepact.casesealing.KeyPair;
import nl.stagepact.casesealing.PaddedJson;

/** Seals what waits in a table for the service itself, so that it tells a thief of the table nothing. */
@ApplicationScoped
public class SealForService {

    private final KeyPair pair;

    SealForService(DerivedKeys keys) {
        this.pair = Hpke.pair(keys.of("stagepact key of what waits, v1"));
    }

    /** @param length in bytes, to which all contents of a kind are padded; a longer one is padded to a multiple of it */
    public byte[] seal(Object content, int length, String context) {
        return Hpke.seal(PaddedJson.write(content, length), pair.publicKey(), context);
    }

    /** @throws IllegalStateException when it was sealed with another secret of the installation, or changed */
    public <T> T open(byte[] sealed, Class<T> type, String context) {
        return PaddedJson.read(Hpke.open(sealed, pair, context)
                .orElseThrow(() -> new IllegalStateException("What waits was sealed with another secret, or changed")), type);
    }
}
