package nl.stagepact.shortage.dropout.usecase;

import java.time.Clock;
import java.time.YearMonth;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.shortage.delivery.domain.Withdrawal;
import nl.stagepact.shortage.dropout.domain.DropoutDelivery;
import nl.stagepact.shortage.dropout.domain.DropoutRejected;
import nl.stagepact.shortage.dropout.persistence.Dropouts;

/** Withdraws counts that were delivered for a wrong month. They stay in the history. */
@ApplicationScoped
public class WithdrawDropout {

    private final Dropouts dropouts;
    private final Clock clock;

    WithdrawDropout(Dropouts dropouts, Clock clock) {
        this.dropouts = dropouts;
        this.clock = clock;
    }

    /**
     * Withdraws all versions of a month. Idempotent: a second withdrawal changes nothing.
     *
     * @param institutionCode school for which the caller is authorised
     * @param expected accepts the latest version
     * @throws DropoutRejected if nothing was delivered for that month, or the latest version is not the expected one
     */
    @Transactional
    public void withdraw(String institutionCode, YearMonth period, Predicate<DropoutDelivery> expected, String by) {
        dropouts.lock(institutionCode);
        DropoutDelivery latest = dropouts.versions(institutionCode, period).stream().findFirst()
                .orElseThrow(DropoutRejected.NotFound::new);
        if (!expected.test(latest)) {
            throw new DropoutRejected.ChangedMeanwhile();
        }
        if (!latest.isWithdrawn()) {
            dropouts.withdraw(institutionCode, period, new Withdrawal(clock.instant(), by));
        }
    }
}
