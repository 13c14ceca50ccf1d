package nl.stagepact.servicekit.parameter;

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
        return reader.bindParameters(shape.tree(uri), shape.type().asSubclass(Record.class), language,
                (given, faults) -> check(shape, given, faults)).faults();
    }

    private void check(ParameterShape shape, Object given, Faults faults) {
        for (ParameterShape.Component component : shape.components()) {
            if (component.nested() != null) {
                check(component.nested(), component.valueIn(given), faults);
            } else if (component.type() == Moment.class && component.valueIn(given) instanceof Moment moment
                    && moment.isAfter(clock.instant())) {
                faults.add("in_future", component.name(), moment.text());
            }
        }
        rules.stream().filter(each -> each.type().isInstance(given)).forEach(each -> check(each, given, faults));
    }

    private static <T> void check(ParameterRules<T> rules, Object given, Faults faults) {
        rules.check(rules.type().cast(given), faults);
    }
}
