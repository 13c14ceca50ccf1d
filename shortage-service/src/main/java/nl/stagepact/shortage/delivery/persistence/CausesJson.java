package nl.stagepact.shortage.delivery.persistence;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.delivery.domain.Cause;

/** The stored form of causes: a flat JSON object of codes and numbers, which need no escaping. */
final class CausesJson {

    private CausesJson() {
    }

    static String write(Map<Cause, Integer> causes) {
        return causes.entrySet().stream().map(cause -> '"' + cause.getKey().code() + "\":" + cause.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    static Map<Cause, Integer> read(@Nullable String json) {
        if (json == null) {
            return Map.of();
        }
        Map<Cause, Integer> causes = new EnumMap<>(Cause.class);
        for (String entry : json.substring(1, json.length() - 1).split(",")) {
            String[] parts = entry.replace("\"", "").split(":");
            causes.put(Cause.of(parts[0].strip()).orElseThrow(), Integer.valueOf(parts[1].strip()));
        }
        return causes;
    }
}
