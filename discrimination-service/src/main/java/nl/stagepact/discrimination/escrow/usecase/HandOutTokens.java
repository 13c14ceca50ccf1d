package nl.stagepact.discrimination.escrow.usecase;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.escrow.domain.LodgingRejected;
import nl.stagepact.discrimination.escrow.domain.LodgingToken;
import nl.stagepact.discrimination.escrow.domain.Vouching;
import nl.stagepact.discrimination.escrow.persistence.Vouchings;
import nl.stagepact.discrimination.keys.domain.SecretCode;
import nl.stagepact.discrimination.routing.domain.DeskCaller;
import nl.stagepact.discrimination.routing.domain.DeskKind;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Makes tokens for a school to hand out to its students, of the present school year. */
@ApplicationScoped
public class HandOutTokens {

    private final Vouchings vouchings;
    private final DutchCalendar calendar;
    private final SecureRandom random = new SecureRandom();

    HandOutTokens(Vouchings vouchings, DutchCalendar calendar) {
        this.vouchings = vouchings;
        this.calendar = calendar;
    }

    /** @param tokens shown once; @param schoolYear year in which it began */
    public record Batch(List<LodgingToken> tokens, int schoolYear) {
    }

    /** @throws LodgingRejected.NotASchool for a desk that has no students */
    @Transactional
    public Batch make(int number, DeskCaller caller) {
        if (caller.desk().kind() != DeskKind.SCHOOL) {
            throw new LodgingRejected.NotASchool();
        }
        List<LodgingToken> tokens = Stream.generate(() -> new LodgingToken(SecretCode.random(random))).limit(number).toList();
        Vouching vouching = Vouching.on(caller.organisation(), calendar.today());
        vouchings.deleteBefore(vouching.schoolYear());
        vouchings.hand(tokens.stream().map(LodgingToken::digest).toList(), vouching);
        return new Batch(tokens, vouching.schoolYear());
    }
}
