package nl.stagepact.placement.round.domain;

import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.matching.domain.Hashes;

/**
 * A party's part of the salt.
 *
 * @param attempt from 1; one more each time that a party withheld its part
 * @param party code of a school, a municipality or the pact
 * @param commitment hash of the part, {@link #commitment}
 * @param part 64 hexadecimal digits; null until it is revealed
 * @param leftOut whether the party did not reveal it, or did not commit itself again
 */
@Embeddable
public record SaltPart(@JdbcTypeCode(SqlTypes.SMALLINT) int attempt, String party, String commitment, @Nullable String part,
        boolean leftOut) {

    /**
     * What a party commits itself to: the SHA-256 of round, attempt, party and part, each followed by a line feed. It is
     * bound to the party, so that nobody can commit the hash of another one.
     */
    public static String commitment(UUID roundId, int attempt, String party, String part) {
        return Hashes.ofLines(Stream.of(roundId.toString(), Integer.toString(attempt), party, part));
    }

    SaltPart revealed(String revealed) {
        return new SaltPart(attempt, party, commitment, revealed, leftOut);
    }

    SaltPart withheld() {
        return new SaltPart(attempt, party, commitment, part, true);
    }
}
