package nl.stagepact.shortage.table.domain;

/** Argument of a fault's text that refers to a line. The format determines how lines are counted. */
public record LineNumber(int index) {
}
