package nl.stagepact.shortage.deliveryimport.api;

import nl.stagepact.shortage.deliveryimport.domain.ImportFormat;
import nl.stagepact.shortage.table.api.JsonPlaces;
import nl.stagepact.shortage.table.domain.Fault;
import nl.stagepact.shortage.table.domain.Places;

/** Places in the file of an import, whose faults hold lines of the file. */
record ImportPlaces(ImportFormat format) implements Places {

    @Override
    public Place of(Fault fault) {
        return switch (format) {
            case CSV -> new Place(null, fault.line(), fault.field().isEmpty() ? null : fault.field());
            case NDJSON -> new Place(JsonPlaces.field(fault), fault.line(), null);
        };
    }

    @Override
    public String lineName(int line) {
        return Integer.toString(line);
    }
}
