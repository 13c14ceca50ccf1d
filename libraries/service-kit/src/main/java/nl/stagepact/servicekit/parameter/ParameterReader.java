package nl.stagepact.servicekit.parameter;

import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.UriInfo;

import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.clock.Moment;
import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;

/** Finds all faults of the parameters of a request at once; JAX-RS itself stops at the first that it cannot convert. */
@ApplicationScoped
public class ParameterReader {

    private final BodyReader reader;
    private final List<ParameterRules<?>> rules;
    private final Clock clock;

    ParameterReader(BodyReader reader, @Any Instance<ParameterRules<?>> rules, Clock clock) {
        this.reader = reader;
        this.rules = rules.stream().toList();
        this.clock = clock;
    }

    List<InputError> faults(ParameterShape shape, UriInfo uri, Language language) {
        return reader.bindParameters(shape.tree(uri), shape.type().asSubclass(Record.class), language, this::check).faults();
    }

    private void check(Record given, Faults faults) {
        for (RecordComponent component : given.getClass().getRecordComponents()) {
            switch (value(component, given)) {
                case Moment moment when moment.isAfter(clock.instant()) ->
                    faults.add("in_future", component.getName(), moment.text());
                case Record part -> check(part, faults);
                case null, default -> {
                }
            }
        }
        rules.stream().filter(each -> each.type().isInstance(given)).forEach(each -> check(each, given, faults));
    }

    private static <T> void check(ParameterRules<T> rules, Record given, Faults faults) {
        rules.check(rules.type().cast(given), faults);
    }

    private static Object value(RecordComponent component, Record given) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(given);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A component has an accessor", e);
        }
    }
}
