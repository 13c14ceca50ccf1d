package nl.stagepact.caseclient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.stagepact.casesealing.Base64Text;
import nl.stagepact.casesealing.Hpke;
import nl.stagepact.casesealing.KeyPair;

/** The private keys of a desk, in a file for its owner only: one per line, the newest first. Old ones open older cases. */
final class Keyring {

    private final Path file;
    private final List<KeyPair> keys;

    private Keyring(Path file, List<KeyPair> keys) {
        this.file = file;
        this.keys = keys;
    }

    static Keyring read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new Failure("There is no file " + file + ". Make a key first: case-client new-key " + file);
        }
        List<KeyPair> keys = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            try {
                keys.add(Hpke.pair(Base64Text.bytes(line.strip())));
            } catch (IllegalArgumentException | IllegalStateException e) {
                throw new Failure("A line of " + file + " is no private key");
            }
        }
        return new Keyring(file, keys);
    }

    /** Puts a new key before those that the file has. */
    static Keyring extend(Path file) throws IOException {
        List<KeyPair> keys = new ArrayList<>(List.of(Hpke.newPair()));
        if (Files.exists(file)) {
            keys.addAll(read(file).keys);
        }
        Keyring extended = new Keyring(file, keys);
        extended.write();
        return extended;
    }

    KeyPair newest() {
        if (keys.isEmpty()) {
            throw new Failure(file + " holds no key");
        }
        return keys.getFirst();
    }

    /** @return empty when none of the keys opens it */
    Optional<byte[]> open(byte[] sealed, String context) {
        return keys.stream().flatMap(key -> Hpke.open(sealed, key, context).stream()).findFirst();
    }

    /** Beside the file first, so that a full disk does not cost the keys. */
    private void write() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path written = Files.createTempFile(folder, "keys", "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(written, keys.stream().map(key -> Base64Text.of(key.privateKey())).toList());
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }
}
