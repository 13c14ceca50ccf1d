package nl.stagepact.testkit.wrong.silent;

/** Rule 10: the package has no package-info.java. */
public class Silent {
}
