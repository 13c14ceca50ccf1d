package nl.stagepact.shortage.table.api;

import java.util.Arrays;
import java.util.stream.Collectors;

import nl.stagepact.shortage.table.domain.Fault;
import nl.stagepact.shortage.table.domain.Places;

/** Places in a JSON document with an array {@code lines}. */
public final class JsonPlaces implements Places {

    public static final JsonPlaces OF_LINES = new JsonPlaces();

    private JsonPlaces() {
    }

    @Override
    public Place of(Fault fault) {
        return new Place((fault.line() == Fault.WHOLE ? "" : lineName(fault.line())) + field(fault), null, null);
    }

    @Override
    public String lineName(int index) {
        return "/lines/" + index;
    }

    /** Pointer to the field within its line. */
    public static String field(Fault fault) {
        return fault.field().isEmpty() ? "" : '/' + fault.field();
    }

    /** Field of a fault: a property, or one in it, with names as a pointer escapes them. */
    public static String path(String... names) {
        return Arrays.stream(names).map(JsonPlaces::escaped).collect(Collectors.joining("/"));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
