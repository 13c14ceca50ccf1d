package nl.stagepact.shortage.deliveryimport.api;

import java.util.ArrayList;
import java.util.List;

import nl.stagepact.shortage.delivery.api.DeliveryCsvReader;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.deliveryimport.usecase.ImportCutter;

/** Columns of an import: those that identify the delivery, then those of a delivery. */
final class ImportShape {

    private ImportShape() {
    }

    /** @param source SBB has no institution code */
    static List<String> envelope(Source.Kind source) {
        return source == Source.Kind.SBB ? List.of(ImportCutter.REFERENCE_DATE)
                : List.of(ImportCutter.INSTITUTION, ImportCutter.REFERENCE_DATE);
    }

    static boolean isEnvelope(String field) {
        return field.equals(ImportCutter.INSTITUTION) || field.equals(ImportCutter.REFERENCE_DATE);
    }

    static List<String> columns(Source.Kind source) {
        List<String> columns = new ArrayList<>(envelope(source));
        columns.addAll(DeliveryCsvReader.columns(source));
        return List.copyOf(columns);
    }

    static List<String> required(Source.Kind source) {
        List<String> required = new ArrayList<>(envelope(source));
        required.addAll(DeliveryCsvReader.required());
        return List.copyOf(required);
    }
}
