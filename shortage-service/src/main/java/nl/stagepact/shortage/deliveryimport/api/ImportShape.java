package nl.stagepact.shortage.deliveryimport.api;

import java.util.ArrayList;
import java.util.List;

import nl.stagepact.shortage.delivery.api.DeliveryCsvReader;
import nl.stagepact.shortage.delivery.domain.Source;

/** Fields of an import line that identify its delivery: institution and reference date. */
final class ImportShape {

    static final String INSTITUTION = "institutionCode";
    static final String REFERENCE_DATE = "referenceDate";

    private ImportShape() {
    }

    /** @param source SBB has no institution code */
    static List<String> envelope(Source.Kind source) {
        return source == Source.Kind.SBB ? List.of(REFERENCE_DATE) : List.of(INSTITUTION, REFERENCE_DATE);
    }

    static boolean isEnvelope(String field) {
        return field.equals(INSTITUTION) || field.equals(REFERENCE_DATE);
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
