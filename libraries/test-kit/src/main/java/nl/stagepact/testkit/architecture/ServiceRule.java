package nl.stagepact.testkit.architecture;

/**
 * One rule, bound to the code of a service.
 *
 * @param name what the rule says and why, fit for a test's display name
 * @param assertion throws an {@link AssertionError} that names the offenders
 */
public record ServiceRule(String name, Runnable assertion) {

    /** @throws AssertionError naming the offenders */
    public void check() {
        assertion.run();
    }
}
