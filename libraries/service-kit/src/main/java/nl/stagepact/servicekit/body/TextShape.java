package nl.stagepact.servicekit.body;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.servicekit.problem.Excerpt;

/** Texts: free ones, limited in length, and those of a form, such as a postcode. */
sealed interface TextShape extends ValueShape {

    static TextShape of(Constraints constraints) {
        Optional<String> form = constraints.form();
        if (form.isPresent()) {
            return new Formed(form.get());
        }
        int max = constraints.longestText()
                .orElseThrow(() -> new IllegalArgumentException("A text needs @Text, @Pattern or a constraint like it"));
        return new Free(max, !constraints.areOfParameter());
    }

    /** Spaces around what a person typed are not part of it; a parameter is taken as JAX-RS binds it. */
    record Free(int max, boolean stripped) implements TextShape {
        @Override
        public Optional<String> read(JsonNode node) {
            return Optional.ofNullable(node.textValue()).map(text -> stripped ? text.strip() : text);
        }

        @Override
        public void addWrong(String name, JsonNode node, Faults here) {
            int wrong = node.isTextual() ? TextValidator.firstUnprintable(node.textValue().strip())
                    : TextValidator.NONE;
            if (wrong == TextValidator.NONE) {
                here.addHere("not_a_text", name, max);
            } else {
                here.addHere(wrong == Excerpt.REPLACEMENT ? "character_lost" : "character_not_allowed", name,
                        Excerpt.of(Character.toString(wrong)));
            }
        }
    }

    /** Exactly as given: the contract's pattern allows no spaces around it. */
    record Formed(String form) implements TextShape {
        @Override
        public Optional<String> read(JsonNode node) {
            // Whatever its pattern: the database has no room for some characters that a dot matches.
            return Optional.ofNullable(node.textValue()).filter(TextValidator::isPrintable);
        }

        @Override
        public void addWrong(String name, JsonNode node, Faults here) {
            here.addNotAllowed(name, node, form);
        }
    }
}
