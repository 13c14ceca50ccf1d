package nl.stagepact.discrimination.escrow.domain;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.report.domain.Wish;

/**
 * That a desk shall be told of a case if enough independent others report the same company. It does not hold which company.
 *
 * @param id random; the only thing that the keeper is told of the case
 * @param desk that shall be told
 * @param keeperKey of the keeper for which it is sealed
 * @param threshold how many others there must be at least, 2 to 5
 * @param wish what should happen then
 * @param origin HMAC of school and school year, in hexadecimal, of a reporter whom somebody vouches for; otherwise null,
 *        and the lodging counts for nobody and its desk is not told
 * @param toldOn day on which the desk was told; null before
 * @param answeredOn day on which the desk answered, from when on the reporter knows; null before
 */
public record Lodging(UUID id, UUID caseId, Recipient desk, byte[] keeperKey, int threshold, Wish wish, LocalDate lodgedOn,
        @Nullable String origin, @Nullable LocalDate toldOn, @Nullable LocalDate answeredOn) {

    public boolean isTold() {
        return toldOn != null;
    }

    public boolean isAnswered() {
        return answeredOn != null;
    }
}
