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
 * A parsed body, with the means to locate faults in it.
 *
 * @param draft lines, and faults found while parsing
 * @param place creates the error for a fault and its text
 * @param lineName name of the line with an index, for messages
 */
record DeliveryReading(DraftDelivery draft, BiFunction<Fault, String, InputError> place,
        java.util.function.IntFunction<String> lineName) {

    /** @param texts with a text {@code fault.<code>} for every fault */
    List<InputError> errors(List<Fault> faults, Texts texts, Language language) {
        return FaultTexts.errors(faults, texts, language, place, lineName);
    }
}
