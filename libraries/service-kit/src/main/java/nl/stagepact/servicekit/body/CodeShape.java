package nl.stagepact.servicekit.body;

import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** An enum, by its codes. */
record CodeShape(Map<String, Enum<?>> codes, String allowed) implements ValueShape {

    static CodeShape of(Class<?> type, Constraints constraints) {
        Map<String, Enum<?>> codes = Codes.of(type);
        return new CodeShape(codes, constraints.form().orElseGet(() -> String.join(", ", codes.keySet())));
    }

    @Override
    public Optional<Enum<?>> read(JsonNode node) {
        return Optional.ofNullable(node.textValue()).map(codes::get);
    }

    @Override
    public void addWrong(String name, JsonNode node, Faults here) {
        here.addNotAllowed(name, node, allowed);
    }
}
