package nl.stagepact.shortage.register.api;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.parameter.ParameterRules;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;
import nl.stagepact.shortage.wire.CodeFilters;
import nl.stagepact.shortage.wire.CodeForms;

/**
 * Rejects codes that the registers do not know: a misspelt one would silently return nothing. An unknown region is not found,
 * as it is in a path.
 */
@ApplicationScoped
class CodeFilterRules implements ParameterRules<CodeFilters> {

    private final CurrentRegisters currentRegisters;

    CodeFilterRules(CurrentRegisters currentRegisters) {
        this.currentRegisters = currentRegisters;
    }

    @Override
    public Class<CodeFilters> type() {
        return CodeFilters.class;
    }

    @Override
    public void check(CodeFilters given, Faults faults) {
        Registers known = currentRegisters.now();
        given.regions().stream().filter(code -> known.areas().region(code).isEmpty())
                .forEach(code -> faults.addNotFound("region", code));
        check("programme", given.programmes(), known.programmes()::latest, CodeForms.PROGRAMMES, faults);
        check("sector", given.sectors(), known::sector, known.sectorNames(), faults);
    }

    private static void check(String parameter, Set<String> codes, Function<String, Optional<?>> register, String allowed,
            Faults faults) {
        codes.stream().filter(code -> register.apply(code).isEmpty())
                .forEach(code -> faults.addNotAllowed(parameter, code, allowed));
    }
}
