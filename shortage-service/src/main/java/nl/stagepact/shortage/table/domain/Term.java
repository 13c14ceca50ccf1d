package nl.stagepact.shortage.table.domain;

/** Argument of a fault's text that is a text itself, in the language of the fault. @param key of the message bundles */
public record Term(String key) {
}
