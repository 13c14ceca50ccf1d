package nl.stagepact.discrimination.keys.domain;

import java.time.LocalDate;

/**
 * The public key of an organisation that holds a key of its own.
 *
 * @param publicKey X25519
 * @param registeredOn day on which the organisation proved that it holds the private key
 */
public record OwnKey(byte[] publicKey, LocalDate registeredOn) {
}
