package nl.stagepact.placement.replacement.usecase;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.replacement.domain.ReplacementRejected;
import nl.stagepact.placement.replacement.domain.ReplacementToken;
import nl.stagepact.placement.replacement.persistence.ReplacementTokens;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.idempotency.Fingerprint;

/** Makes tokens for a school to hand out; each asks once for another place. */
@ApplicationScoped
public class HandOutTokens {

    /** Unspent tokens of a school: several for each of its students at a placement. */
    private static final int MOST = 20_000;
    private static final Period TERM = Period.ofYears(1);

    private final ReplacementTokens tokens;
    private final DutchCalendar calendar;
    private final SecureRandom random = new SecureRandom();

    HandOutTokens(ReplacementTokens tokens, DutchCalendar calendar) {
        this.tokens = tokens;
        this.calendar = calendar;
    }

    /**
     * Tokens of a school.
     *
     * @param tokens shown once
     * @param validUntil last day on which they can be spent
     */
    public record Batch(List<ReplacementToken> tokens, LocalDate validUntil) {
    }

    /** @throws ReplacementRejected.TooManyTokens when the school would have too many that are not spent */
    @Transactional
    public Batch make(String organisation, int number) {
        LocalDate today = calendar.today();
        tokens.lock(organisation);
        tokens.deleteBefore(today);
        if (tokens.count(organisation) + number > MOST) {
            throw new ReplacementRejected.TooManyTokens(MOST);
        }
        Batch batch = new Batch(Stream.generate(() -> ReplacementToken.random(random)).limit(number).toList(),
                today.plus(TERM));
        tokens.insert(batch.tokens().stream().map(each -> Fingerprint.of(each.bytes())).toList(), organisation,
                batch.validUntil());
        return batch;
    }
}
