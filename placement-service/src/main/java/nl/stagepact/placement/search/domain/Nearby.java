package nl.stagepact.placement.search.domain;

/**
 * Not further than that from there, as the crow flies.
 *
 * @param postcodeArea four digits
 * @param kilometres from the middle of that area to the middle of the company's, 1 or more
 */
public record Nearby(String postcodeArea, int kilometres) {
}
