package nl.stagepact.caseclient;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.stagepact.casesealing.Base64Text;
import nl.stagepact.casesealing.Hpke;
import nl.stagepact.casesealing.SealedStreams;
import nl.stagepact.casesealing.SealingContexts;

/** Main class. Reads a token from the environment, never from an argument, which other users of a machine see. */
public final class CaseClient {

    private static final String USAGE = """
            case-client VERB KEYS, where KEYS is the file with the private keys of your desk

              new-key KEYS              make a key, put it before those in the file, print the public key
              register KEYS DESK        prove that you hold the newest key and register it for your desk
              unregister KEYS DESK      stop using a key of your own for new cases
              read KEYS CASE            print what your desk may read of a case
              attachment KEYS CASE ID   write a file of the case to standard output
              message KEYS CASE         send standard input to the reporter
              note KEYS CASE            keep standard input as a note of your desk
              hand-over KEYS CASE SUB   give the case to a colleague, by the subject (sub) of the colleague's token
              propose KEYS CASE DESK    propose another desk to the reporter, with standard input as the reason, which is sealed at
                                        the service

              STAGEPACT_TOKEN           access token of a handler
              STAGEPACT_URL             of the gateway; default http://localhost:8080
            """;
    private static final String SEALED_CASES = "/sealed-cases/";

    private final Map<String, String> environment;
    private final InputStream in;
    private final PrintStream out;

    CaseClient(Map<String, String> environment, InputStream in, PrintStream out) {
        this.environment = environment;
        this.in = in;
        this.out = out;
    }

    /** @param arguments verb, file of keys, and what the verb needs */
    public static void main(String[] arguments) throws IOException {
        try {
            new CaseClient(System.getenv(), System.in, System.out).run(arguments);
        } catch (Failure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    void run(String... arguments) throws IOException {
        int expected = switch (arguments.length == 0 ? "" : arguments[0]) {
            case "new-key" -> 2;
            case "register", "unregister", "read", "message", "note" -> 3;
            case "attachment", "hand-over", "propose" -> 4;
            default -> -1;
        };
        if (arguments.length != expected) {
            throw new Failure(USAGE);
        }
        Path keys = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "new-key" -> out.println(Base64Text.of(Keyring.extend(keys).newest().publicKey()));
            case "register" -> register(Keyring.read(keys), arguments[2]);
            case "unregister" -> api().delete("/desk-keys/" + arguments[2]);
            case "read" -> read(Keyring.read(keys), arguments[2]);
            case "attachment" -> attachment(Keyring.read(keys), arguments[2], arguments[3]);
            case "hand-over" -> handOver(uuid(arguments[2]), arguments[3]);
            case "propose" -> propose(uuid(arguments[2]), arguments[3]);
            default -> write(Keyring.read(keys), arguments[2], arguments[0]);
        }
    }

    private void register(Keyring keyring, String desk) throws IOException {
        String publicKey = Base64Text.of(keyring.newest().publicKey());
        JsonNode challenge = api().send("POST", "/desk-keys/" + desk + "/challenges", Map.of("publicKey", publicKey));
        byte[] number = Hpke.open(Base64Text.bytes(challenge.path("sealed").asText()), keyring.newest(),
                SealingContexts.ofKeyChallenge(desk)).orElseThrow(() -> new Failure("The challenge does not open"));
        api().send("PUT", "/desk-keys/" + desk, Map.of("publicKey", publicKey, "proof", Base64Text.of(number)));
        out.println("Registered. Keep the file of keys, and a copy of it: without it nobody opens your cases.");
    }

    private void read(Keyring keyring, String caseId) throws IOException {
        for (SealedCase.Entry entry : sealedCase(keyring, caseId).entries()) {
            out.println(entry.writtenOn() + ' ' + entry.author() + ' ' + entry.kind().toLowerCase(Locale.ROOT) + ' '
                    + withoutKey(entry.content()));
        }
    }

    /** The key of an attachment is of no use to people. */
    private static String withoutKey(JsonNode content) {
        return content instanceof ObjectNode object ? object.without(List.of("key", "digest")).toString()
                : content.toString();
    }

    private void attachment(Keyring keyring, String caseId, String id) throws IOException {
        JsonNode known = sealedCase(keyring, caseId).entries().stream().map(SealedCase.Entry::content)
                .filter(content -> content.path("id").asText().equals(id)).findFirst()
                .orElseThrow(() -> new Failure("Your desk may read no such file of this case"));
        try (InputStream file = SealedStreams.opening(Base64.getDecoder().decode(known.path("key").asText()),
                SealingContexts.ofAttachment(UUID.fromString(caseId), UUID.fromString(id)),
                api().stream(SEALED_CASES + caseId + "/attachments/" + id))) {
            out.write(file.readNBytes(known.path("size").asInt()));
        }
        out.flush();
    }

    private void write(Keyring keyring, String caseId, String kind) throws IOException {
        api().send("POST", SEALED_CASES + caseId + "/entries", sealedCase(keyring, caseId).seal(kind, input()));
        out.println("Sent.");
    }

    private void handOver(UUID caseId, String subject) throws IOException {
        api().replace("/cases/" + caseId + "/handler", Map.of("handler", subject));
        out.println("Handed over.");
    }

    private void propose(UUID caseId, String desk) throws IOException {
        api().replace("/cases/" + caseId + "/proposed-desk", Map.of("desk", desk, "reason", input()));
        out.println("Proposed. The other desk learns nothing, unless the reporter moves the case.");
    }

    private String input() throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        if (text.isEmpty()) {
            throw new Failure("Standard input is empty");
        }
        return text;
    }

    private SealedCase sealedCase(Keyring keyring, String caseId) throws IOException {
        UUID id = uuid(caseId);
        return new SealedCase(api().get(SEALED_CASES + id), keyring);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Failure(text + " is not the id of a case");
        }
    }

    private DeskApi api() {
        String token = environment.get("STAGEPACT_TOKEN");
        if (token == null) {
            throw new Failure("Set STAGEPACT_TOKEN, such as: export STAGEPACT_TOKEN=$(./stagepact token demo-adviser-a)");
        }
        return new DeskApi(environment.getOrDefault("STAGEPACT_URL", "http://localhost:8080"), token);
    }
}
