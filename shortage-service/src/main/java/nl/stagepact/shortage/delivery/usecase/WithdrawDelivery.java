package nl.stagepact.shortage.delivery.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.events.Event;
import nl.stagepact.servicekit.outbox.Outbox;
import nl.stagepact.shortage.delivery.domain.Delivery;
import nl.stagepact.shortage.delivery.domain.DeliveryLine;
import nl.stagepact.shortage.delivery.domain.DeliveryRejected;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.delivery.domain.Withdrawal;
import nl.stagepact.shortage.delivery.persistence.Deliveries;
import nl.stagepact.shortage.delivery.persistence.DeliveryLines;

/** Withdraws what was delivered for a wrong date. It stays in the history, and the delivery before it counts again. */
@ApplicationScoped
public class WithdrawDelivery {

    private final Deliveries deliveries;
    private final DeliveryLines deliveryLines;
    private final Outbox outbox;
    private final Clock clock;

    WithdrawDelivery(Deliveries deliveries, DeliveryLines deliveryLines, Outbox outbox, Clock clock) {
        this.deliveries = deliveries;
        this.deliveryLines = deliveryLines;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Withdraws all versions of a date. Idempotent: a second withdrawal changes nothing.
     *
     * @param source for which the caller is authorised
     * @param expected accepts the latest version
     * @throws DeliveryRejected if there is no delivery of that date, or not the expected one
     */
    @Transactional
    public void withdraw(Source source, LocalDate referenceDate, Predicate<Delivery> expected, String by) {
        deliveries.lock(List.of(source));
        Delivery latest = deliveries.versions(source, referenceDate).stream().findFirst()
                .orElseThrow(DeliveryRejected.NotFound::new);
        if (!expected.test(latest)) {
            throw new DeliveryRejected.ChangedMeanwhile();
        }
        if (latest.isWithdrawn()) {
            return;
        }
        Withdrawal withdrawal = new Withdrawal(clock.instant(), by);
        deliveries.withdraw(source, referenceDate, withdrawal);
        announce(latest, withdrawal);
    }

    /** Consumers keep one delivery per source, so the one that counts again is published again. */
    private void announce(Delivery withdrawn, Withdrawal withdrawal) {
        List<Event> events = new ArrayList<>();
        events.add(DeliveryEvents.withdrawn(withdrawn, withdrawal));
        deliveries.lastStanding(withdrawn.source())
                .filter(last -> last.referenceDate().isBefore(withdrawn.referenceDate())).ifPresent(again -> {
                    List<DeliveryLine> lines = new ArrayList<>(again.lineCount());
                    deliveryLines.read(again.id(), lines::add);
                    events.addAll(DeliveryEvents.recorded(again, lines));
                });
        outbox.append(events);
    }
}
