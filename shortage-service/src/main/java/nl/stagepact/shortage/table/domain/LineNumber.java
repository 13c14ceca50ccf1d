package nl.stagepact.shortage.table.domain;

/** Refers to a line in the text of a fault; how lines are counted is up to the format that was read. */
public record LineNumber(int index) {
}
