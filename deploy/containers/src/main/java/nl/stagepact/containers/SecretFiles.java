package nl.stagepact.containers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import nl.stagepact.localstack.KeycloakSecrets;
import nl.stagepact.localstack.Secrets;
import nl.stagepact.localstack.ServiceEnvironment;
import nl.stagepact.localstack.ServiceEnvironment.Addresses;
import nl.stagepact.localstack.StackFacts;
import nl.stagepact.localstack.StackFailure;

/**
 * Secrets of the stack, each in the volume of the container that needs it. Only that container and setup mount the volume, so
 * its files may be readable by whatever user the container has.
 */
final class SecretFiles {

    private final Path root;
    private final Path all;

    /** @param root folder in which the volumes are mounted, by container; {@code all} is setup's own */
    SecretFiles(Path root) {
        this.root = root;
        this.all = root.resolve("all/secrets.properties");
    }

    /** @return the secrets; what is not there yet is made and kept */
    Secrets all() {
        return new Secrets(all);
    }

    /** @return the secrets as name=value */
    String text() {
        try {
            return Files.readString(all);
        } catch (IOException e) {
            throw new StackFailure("There are no secrets yet: " + e.getMessage(), e);
        }
    }

    /** Makes what is missing, and writes what each container needs. @param given secrets to use instead; may be empty */
    void distribute(StackFacts facts, Path given) {
        Secrets secrets = all();
        secrets.take(given);
        write("postgres/superuser-password", secrets.get("postgres.superuser"));
        write("keycloak/keycloak.env", lines(KeycloakSecrets.environment(facts, secrets), "'"));
        for (String service : facts.programs()) {
            write(service + "/secrets.properties",
                    lines(ServiceEnvironment.of(facts, Addresses.CONTAINERS, secrets, service).secrets(), ""));
        }
        // Databases of services to come have roles too.
        facts.databases().forEach(database -> secrets.get("database." + database));
        System.out.println("Secrets are there.");
    }

    private static String lines(Map<String, String> values, String quote) {
        return new TreeMap<>(values).entrySet().stream()
                .map(each -> each.getKey() + "=" + quote + each.getValue() + quote + "\n").collect(Collectors.joining());
    }

    private void write(String name, String content) {
        Path file = root.resolve(name);
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        try {
            Files.writeString(partial, content);
            Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("r--r--r--"));
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StackFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
