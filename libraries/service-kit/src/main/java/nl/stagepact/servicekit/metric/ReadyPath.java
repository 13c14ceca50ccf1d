package nl.stagepact.servicekit.metric;

/**
 * Where a service says on its main port whether it is ready. Beside its base path and not below it, since the gateway routes
 * what is below: {@code /shortage/ready} for {@code /shortage/v1}.
 */
public final class ReadyPath {

    private ReadyPath() {
    }

    /** @param basePath with the major version, without a slash at the end */
    public static String beside(String basePath) {
        return basePath.substring(0, basePath.lastIndexOf('/')) + "/ready";
    }
}
