package nl.stagepact.placement.source.domain;

import java.util.List;

/**
 * Something of an offered vacancy that was left out, or understood in a way that its sender must know.
 *
 * @param code what happened, snake_case
 * @param pointer JSON Pointer to the field in the delivery
 * @param arguments of the message, the name of the field first
 */
public record OfferNotice(String code, String pointer, List<Object> arguments) {
}
