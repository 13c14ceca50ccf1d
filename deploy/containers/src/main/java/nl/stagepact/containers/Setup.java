package nl.stagepact.containers;

import java.nio.file.Path;
import java.sql.DriverManager;

import nl.stagepact.localstack.Databases;
import nl.stagepact.localstack.Secrets;
import nl.stagepact.localstack.StackFacts;
import nl.stagepact.localstack.StackFailure;
import nl.stagepact.localstack.Topics;

/** Program of the containers that run once, before the others. May run again at every start: what exists stays. */
public final class Setup {

    private static final Path SECRETS = Path.of("/secrets");
    private static final Path GIVEN = Path.of("/run/stagepact/given.properties");

    private Setup() {
    }

    /** @param arguments {@code secrets}, {@code provision} or {@code show} */
    public static void main(String[] arguments) {
        StackFacts facts = StackFacts.of(Path.of(""), 0);
        SecretFiles files = new SecretFiles(SECRETS);
        try {
            switch (arguments.length == 1 ? arguments[0] : "") {
                case "secrets" -> files.distribute(facts, GIVEN);
                case "provision" -> provision(facts, files.all());
                case "show" -> System.out.print(files.text());
                default -> throw new StackFailure("Usage: secrets | provision | show");
            }
        } catch (StackFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(failure.exitStatus());
        }
    }

    private static void provision(StackFacts facts, Secrets secrets) {
        String url = "jdbc:postgresql://postgres:" + facts.port("postgres") + "/postgres";
        String superuser = facts.text("postgres.superuser");
        new Databases(() -> DriverManager.getConnection(url, superuser, secrets.get("postgres.superuser"))).create(facts,
                secrets);
        new Topics("kafka:" + facts.port("kafka")).create(facts);
        System.out.println("Databases, roles and topics are there.");
    }
}
