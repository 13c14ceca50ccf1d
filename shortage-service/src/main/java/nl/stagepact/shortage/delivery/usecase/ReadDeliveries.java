package nl.stagepact.shortage.delivery.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.shortage.delivery.domain.Delivery;
import nl.stagepact.shortage.delivery.domain.DeliveryLine;
import nl.stagepact.shortage.delivery.domain.DeliveryRejected;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.delivery.persistence.Deliveries;
import nl.stagepact.shortage.delivery.persistence.DeliveryLines;

/** Reads deliveries of a school or SBB, with all their versions. */
@ApplicationScoped
public class ReadDeliveries {

    private final Deliveries deliveries;
    private final DeliveryLines lines;

    ReadDeliveries(Deliveries deliveries, DeliveryLines lines) {
        this.deliveries = deliveries;
        this.lines = lines;
    }

    /** The latest version of each date before the given one, latest date first. */
    public Page<Delivery> page(Source source, LocalDate before, int size) {
        return deliveries.page(source, before, size);
    }

    /** All versions of that date, latest first. */
    public List<Delivery> versions(Source source, LocalDate referenceDate) {
        List<Delivery> versions = deliveries.versions(source, referenceDate);
        if (versions.isEmpty()) {
            throw new DeliveryRejected.NotFound();
        }
        return versions;
    }

    /** In a transaction, because PostgreSQL streams rows only in one. */
    @Transactional
    public void lines(Delivery delivery, Consumer<DeliveryLine> reader) {
        lines.read(delivery.id(), reader);
    }
}
