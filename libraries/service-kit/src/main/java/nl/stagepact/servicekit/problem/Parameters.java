package nl.stagepact.servicekit.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;

import nl.stagepact.servicekit.clock.DutchCalendar;

/**
 * Collects the faults of parameters of the current request, so that they are reported at once. Operations without a record of
 * parameters read their query here.
 */
@RequestScoped
public class Parameters {

    private static final int MAX_SHOWN = 60;

    private final MultivaluedMap<String, String> given;
    private final Texts texts;
    private final Language language;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<InputError> errors = new ArrayList<>();

    Parameters(UriInfo uri, Texts texts, CurrentLanguage language) {
        this.given = uri.getQueryParameters();
        this.texts = texts;
        this.language = language.get();
    }

    public int wholeNumber(String name, int otherwise, int min, int max) {
        return one(name).map(text -> {
            try {
                int value = Integer.parseInt(text);
                if (value >= min && value <= max && text.matches("[0-9]+")) {
                    return value;
                }
            } catch (NumberFormatException e) {
                // recorded below, like a number out of range
            }
            fault("not_in_range", name, text, min, max);
            return otherwise;
        }).orElse(otherwise);
    }

    public Optional<LocalDate> date(String name) {
        return one(name).flatMap(text -> {
            Optional<LocalDate> day = DutchCalendar.day(text);
            if (day.isEmpty()) {
                fault("not_a_date", name, text);
            }
            return day;
        });
    }

    public boolean flag(String name) {
        return one(name).map(text -> {
            if (!text.equals("true") && !text.equals("false")) {
                fault("not_true_or_false", name, text);
            }
            return text.equals("true");
        }).orElse(false);
    }

    public Optional<String> text(String name) {
        return one(name);
    }

    /**
     * @param reader parses the value; empty for one that is not {@code allowed}
     * @param allowed listed in the fault
     */
    public <T> Optional<T> oneOf(String name, Function<String, Optional<T>> reader, String allowed) {
        return one(name).flatMap(text -> read(name, text, reader, allowed));
    }

    /** Comma-separated values without duplicates, in the order given. */
    public <T> List<T> someOf(String name, Function<String, Optional<T>> reader, String allowed) {
        Set<T> values = new LinkedHashSet<>();
        one(name).ifPresent(text -> {
            for (String part : text.split(",", -1)) {
                read(name, part, reader, allowed).ifPresent(values::add);
            }
        });
        return List.copyOf(values);
    }

    /** The operation has these parameters, which were read before. */
    public void know(Collection<String> names) {
        asked.addAll(names);
    }

    public void add(List<InputError> faults) {
        errors.addAll(faults);
    }

    public void fault(String code, String name, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(name));
        for (Object argument : arguments) {
            all.add(argument instanceof String text ? shortened(text) : argument);
        }
        add(code, all);
    }

    /** @param arguments of the text, first the name of the parameter */
    private void add(String code, List<Object> arguments) {
        errors.add(
                InputError.ofParameter(code, texts.get(language, "fault." + code, arguments), arguments.getFirst().toString()));
    }

    /** @throws ProblemException with all faults, if any were recorded */
    public void refuseFaults() {
        given.keySet().stream().filter(name -> !asked.contains(name)).sorted()
                .forEach(name -> add("unknown_parameter", List.of(shortened(name), String.join(", ", asked))));
        if (!errors.isEmpty()) {
            throw ProblemException.invalidInput(errors);
        }
    }

    /** Of a path parameter, whose faults are found after those of the query. */
    public ProblemException refusal(String code, String name, Object... arguments) {
        fault(code, name, arguments);
        return ProblemException.invalidInput(errors);
    }

    private <T> Optional<T> read(String name, String text, Function<String, Optional<T>> reader, String allowed) {
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            fault("not_allowed", name, text, allowed);
        }
        return value;
    }

    private Optional<String> one(String name) {
        asked.add(name);
        List<String> values = given.get(name);
        if (values == null || values.isEmpty()) {
            return Optional.empty();
        }
        if (values.size() > 1) {
            fault("given_twice", name);
        }
        return Optional.of(values.getFirst());
    }

    /** Shortens input before it is echoed in a message. */
    public static String shortened(String text) {
        return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
    }
}
