package nl.stagepact.testkit.architecture;

import java.util.List;

/**
 * A package of computation that a service keeps free of its frameworks, declared in its architecture test.
 *
 * @param name of the package under that of the service, as {@code search.index}; includes its subpackages
 * @param libraries patterns of packages that it may use besides Java and JSpecify
 * @param readsDomain whether it may use records and enums of {@code domain} that are no entities
 */
public record Kernel(String name, List<String> libraries, boolean readsDomain) {

    public static Kernel plain(String name) {
        return new Kernel(name, List.of(), false);
    }

    public static Kernel overDomain(String name, String... libraries) {
        return new Kernel(name, List.of(libraries), true);
    }

    String of(String base) {
        return base + '.' + name + "..";
    }
}
