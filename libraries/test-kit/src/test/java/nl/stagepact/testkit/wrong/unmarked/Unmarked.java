package nl.stagepact.testkit.wrong.unmarked;

/** Rule 10: the package is not null-marked. */
public class Unmarked {
}
