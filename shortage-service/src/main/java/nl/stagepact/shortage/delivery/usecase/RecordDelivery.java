package nl.stagepact.shortage.delivery.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.delivery.domain.CheckedDelivery;
import nl.stagepact.shortage.delivery.domain.Comparison;
import nl.stagepact.shortage.delivery.domain.Delivery;
import nl.stagepact.shortage.delivery.domain.DeliveryRejected;
import nl.stagepact.shortage.delivery.domain.DraftDelivery;
import nl.stagepact.shortage.delivery.domain.Receipt;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.delivery.persistence.DeliveryLines;

/** Records the counts of a school or SBB for a reference date: all or nothing, and never replacing an earlier delivery. */
@ApplicationScoped
public class RecordDelivery {

    private final CheckDelivery checkDelivery;
    private final StoreDeliveries storeDeliveries;
    private final DeliveryLines deliveryLines;
    private final TransactionSynchronizationRegistry transaction;

    RecordDelivery(CheckDelivery checkDelivery, StoreDeliveries storeDeliveries, DeliveryLines deliveryLines,
            TransactionSynchronizationRegistry transaction) {
        this.checkDelivery = checkDelivery;
        this.storeDeliveries = storeDeliveries;
        this.deliveryLines = deliveryLines;
        this.transaction = transaction;
    }

    /**
     * @param source that the caller is authorised to deliver for
     * @param expected accepts the latest delivery of that date, which may be withdrawn, or that there is none
     * @param dryRun do everything, then roll back: the answer is that of a real delivery
     * @throws DeliveryRejected when any rule is violated
     */
    @Transactional
    public Receipt record(Source source, LocalDate referenceDate, DraftDelivery draft, String recordedBy,
            Predicate<Optional<Delivery>> expected, boolean dryRun) {
        CheckedDelivery checked = checkDelivery.check(source, referenceDate, draft);
        StoreDeliveries.Versioned versioned = storeDeliveries.version(List.of(checked), recordedBy).getFirst();
        Delivery delivery = versioned.delivery();
        if (!expected.test(versioned.isNew() ? versioned.earlier().sameDate() : Optional.of(delivery))) {
            throw new DeliveryRejected.ChangedMeanwhile();
        }
        if (versioned.isNew()) {
            storeDeliveries.write(List.of(versioned));
            if (dryRun) {
                transaction.setRollbackOnly();
            } else {
                storeDeliveries.announce(List.of(versioned));
            }
        }
        return new Receipt(versioned.outcome(), delivery,
                versioned.isNew() ? compare(delivery, versioned.earlier().sameDate().filter(each -> !each.isWithdrawn()))
                        : null,
                compare(delivery, versioned.earlier().dateBefore()), dryRun);
    }

    private @Nullable Comparison compare(Delivery delivery, Optional<Delivery> against) {
        return against.map(older -> deliveryLines.compare(delivery, older)).orElse(null);
    }
}
