package nl.stagepact.shortage.delivery.persistence;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.shortage.table.domain.Fault;

/** The stored form of faults, without texts: those depend on the language of the reader. */
public final class FaultsJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FaultsJson() {
    }

    /** Arguments are stored as text, as they appear in messages. */
    private record Stored(int line, String field, String code, List<String> arguments) {
    }

    /** @return null for an empty list */
    public static @Nullable String write(List<Fault> faults) {
        if (faults.isEmpty()) {
            return null;
        }
        try {
            return JSON.writeValueAsString(faults.stream().map(fault -> new Stored(fault.line(), storable(fault.field()),
                    fault.code(), fault.arguments().stream().map(FaultsJson::storable).toList())).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Faults could not be written", e);
        }
    }

    /** PostgreSQL cannot store the null character. */
    private static String storable(Object argument) {
        return argument.toString().replace('\0', ' ');
    }

    public static List<Fault> read(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        try {
            return JSON.readValue(json, new TypeReference<List<Stored>>() {
            }).stream().map(each -> new Fault(each.line(), each.field(), each.code(), List.copyOf(each.arguments()))).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Faults could not be read", e);
        }
    }
}
