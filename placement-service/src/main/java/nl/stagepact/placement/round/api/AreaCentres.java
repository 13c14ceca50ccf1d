package nl.stagepact.placement.round.api;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.register.domain.PostcodeArea;
import nl.stagepact.placement.register.usecase.CurrentRegisters;

/** Middles of areas of two digits of the postcode, from the register. */
@ApplicationScoped
class AreaCentres {

    private final CurrentRegisters registers;

    AreaCentres(CurrentRegisters registers) {
        this.registers = registers;
    }

    /** Mean of the postcode areas that begin with it; empty when there are none. */
    Optional<PostcodeArea> of(String area) {
        List<PostcodeArea> within = registers.postcodeAreas().values().stream().filter(each -> each.code().startsWith(area))
                .toList();
        return within.isEmpty() ? Optional.empty()
                : Optional.of(new PostcodeArea(area, mean(within, PostcodeArea::latitude),
                        mean(within, PostcodeArea::longitude)));
    }

    /** In ten-thousandths of a degree, some ten metres. */
    private static double mean(List<PostcodeArea> areas, ToDoubleFunction<PostcodeArea> coordinate) {
        return Math.round(areas.stream().mapToDouble(coordinate).average().orElseThrow() * 10_000) / 10_000.0;
    }
}
