package nl.stagepact.shortage.delivery.api;

import java.util.List;
import java.util.function.BiFunction;

import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.shortage.delivery.domain.DraftDelivery;
import nl.stagepact.shortage.table.api.FaultTexts;
import nl.stagepact.shortage.table.domain.Fault;

/**
 * A body as it was read, and how to say where in it a fault lies.
 *
 * @param draft the lines, and the faults of reading
 * @param place makes an error of a fault and its text
 * @param lineName how a person counts the line with that index
 */
record DeliveryReading(DraftDelivery draft, BiFunction<Fault, String, InputError> place,
        java.util.function.IntFunction<String> lineName) {

    /** @param texts with a text {@code fault.<code>} for every fault */
    List<InputError> errors(List<Fault> faults, Texts texts, Language language) {
        return FaultTexts.errors(faults, texts, language, place, lineName);
    }
}
