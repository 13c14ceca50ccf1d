package nl.stagepact.shortage.delivery.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.events.Event;
import nl.stagepact.servicekit.outbox.Outbox;
import nl.stagepact.shortage.delivery.domain.CheckedDelivery;
import nl.stagepact.shortage.delivery.domain.Delivery;
import nl.stagepact.shortage.delivery.domain.DeliveryLine;
import nl.stagepact.shortage.delivery.domain.Receipt;
import nl.stagepact.shortage.delivery.domain.Totals;
import nl.stagepact.shortage.delivery.persistence.Deliveries;
import nl.stagepact.shortage.delivery.persistence.DeliveryLines;

/** Stores deliveries as new versions, never replacing earlier ones. Only in the transaction of another use case. */
@ApplicationScoped
public class StoreDeliveries {

    private final Deliveries deliveries;
    private final DeliveryLines deliveryLines;
    private final Outbox outbox;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    StoreDeliveries(Deliveries deliveries, DeliveryLines deliveryLines, Outbox outbox, Clock clock) {
        this.deliveries = deliveries;
        this.deliveryLines = deliveryLines;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param delivery the new version; the stored one when its content is the same
     * @param earlier the stored versions
     */
    public record Versioned(Receipt.Outcome outcome, Delivery delivery, List<DeliveryLine> lines, Deliveries.Earlier earlier) {

        public boolean isNew() {
            return outcome != Receipt.Outcome.UNCHANGED;
        }
    }

    /** Determines the version of each. Locks these sources until commit. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Versioned> version(List<CheckedDelivery> checked, String recordedBy) {
        deliveries.lock(checked.stream().map(CheckedDelivery::source).toList());
        List<Deliveries.Earlier> earlier = deliveries.earlier(checked);
        Instant now = clock.instant();
        List<Versioned> versioned = new ArrayList<>(checked.size());
        for (int i = 0; i < checked.size(); i++) {
            versioned.add(version(checked.get(i), earlier.get(i), now, recordedBy));
        }
        return versioned;
    }

    private Versioned version(CheckedDelivery checked, Deliveries.Earlier earlier, Instant now, String recordedBy) {
        List<DeliveryLine> lines = checked.lines();
        Optional<Delivery> stored = earlier.sameDate();
        boolean stands = stored.isPresent() && !stored.get().isWithdrawn();
        if (stands && stored.get().contentHash().equals(checked.hash())) {
            return new Versioned(Receipt.Outcome.UNCHANGED, stored.get(), lines, earlier);
        }
        int version = stored.map(delivery -> delivery.version() + 1).orElse(1);
        return new Versioned(stands ? Receipt.Outcome.CORRECTED : Receipt.Outcome.RECORDED,
                new Delivery(ids.generate(), checked.source(), checked.referenceDate(), version, lines.size(),
                        Totals.of(lines), checked.hash(), now, recordedBy, checked.regionCodes(), null),
                lines, earlier);
    }

    /** @param fresh that are new */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(List<Versioned> fresh) {
        SequencedMap<UUID, List<DeliveryLine>> lines = new LinkedHashMap<>();
        fresh.forEach(each -> lines.put(each.delivery().id(), each.lines()));
        deliveries.insert(fresh.stream().map(Versioned::delivery).toList());
        deliveryLines.write(lines);
    }

    /** @param fresh that were written */
    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(List<Versioned> fresh) {
        List<Event> events = new ArrayList<>();
        fresh.forEach(each -> events.addAll(DeliveryEvents.recorded(each.delivery(), each.lines())));
        outbox.append(events);
    }
}
