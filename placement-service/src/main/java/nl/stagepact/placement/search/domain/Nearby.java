package nl.stagepact.placement.search.domain;

/**
 * Limits a search to companies within a distance of a postcode area.
 *
 * @param postcodeArea four digits
 * @param kilometres maximum straight-line distance between the centres of both postcode areas; 1 or more
 */
public record Nearby(String postcodeArea, int kilometres) {
}
