package nl.stagepact.shortage.deliveryimport.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.delivery.domain.CheckedDelivery;
import nl.stagepact.shortage.delivery.domain.DeliveryRejected;
import nl.stagepact.shortage.delivery.domain.DeliveryRejected.ChangedMeanwhile;
import nl.stagepact.shortage.delivery.domain.DeliveryRejected.Faulty;
import nl.stagepact.shortage.delivery.domain.DeliveryRejected.NotFound;
import nl.stagepact.shortage.delivery.domain.DeliveryRejected.SchoolNotInRegister;
import nl.stagepact.shortage.delivery.usecase.CheckDelivery;
import nl.stagepact.shortage.deliveryimport.domain.DeliveryImport;
import nl.stagepact.shortage.deliveryimport.domain.SettledDelivery;
import nl.stagepact.shortage.deliveryimport.domain.StagedDelivery;
import nl.stagepact.shortage.deliveryimport.persistence.ImportedDeliveries;
import nl.stagepact.shortage.table.domain.Fault;

/** Validates a batch of an import's deliveries; stores nothing, so that it can run while the previous batch is stored. */
@ApplicationScoped
class PrepareImport {

    /** A transaction per delivery would cost more than storing its lines. */
    private static final int LINES_AT_ONCE = 50_000;

    private final ImportedDeliveries importedDeliveries;
    private final CheckDelivery checkDelivery;

    PrepareImport(ImportedDeliveries importedDeliveries, CheckDelivery checkDelivery) {
        this.importedDeliveries = importedDeliveries;
        this.checkDelivery = checkDelivery;
    }

    /**
     * Deliveries that are stored together.
     *
     * @param checked without a fault, and their positions in the file
     * @param refused the others
     * @param last of them; null when there are none
     */
    record Batch(List<CheckedDelivery> checked, List<Integer> positions, List<SettledDelivery> refused,
            @Nullable StagedDelivery last) {
    }

    /** @param after the last delivery of the previous batch; null at the beginning */
    Batch prepare(DeliveryImport of, @Nullable StagedDelivery after) {
        List<StagedDelivery> staged = importedDeliveries.next(of, after, LINES_AT_ONCE);
        List<CheckedDelivery> checked = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        List<SettledDelivery> refused = new ArrayList<>();
        for (StagedDelivery each : staged) {
            try {
                checked.add(checkDelivery.check(each.source(), each.referenceDate(), each.draft()));
                positions.add(each.position());
            } catch (DeliveryRejected refusal) {
                refused.add(SettledDelivery.refused(each.position(), each.draft().lines().size(),
                        faults(refusal).stream().map(each::inFile).toList()));
            }
        }
        return new Batch(checked, positions, refused, staged.isEmpty() ? null : staged.getLast());
    }

    private static List<Fault> faults(DeliveryRejected refusal) {
        return switch (refusal) {
            case Faulty r -> Stream.concat(r.ofDate().stream(), r.faults().stream()).toList();
            case SchoolNotInRegister r -> List.of(Fault.of(Fault.WHOLE, "institutionCode", "school_not_in_register",
                    r.institutionCode(), r.referenceDate()));
            // Checking looks up no delivery and expects none.
            case NotFound r -> throw r;
            case ChangedMeanwhile r -> throw r;
        };
    }
}
