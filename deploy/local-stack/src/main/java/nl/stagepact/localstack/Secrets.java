package nl.stagepact.localstack;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Passwords, client secrets and keys, generated on first use and stored in a file that only its owner can read, outside the
 * repository.
 */
public final class Secrets {

    private static final int BYTES = 24;

    private final Path file;
    private final Properties values = new Properties();
    private final SecureRandom random = new SecureRandom();

    public Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new StackFailure("Cannot read the secrets in " + file + ": " + e.getMessage(), e);
            }
        }
    }

    /** The secret of that name; a new one of 192 bits when there is none yet. */
    public synchronized String get(String name) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        values.setProperty(name, made);
        save();
        return made;
    }

    public boolean knows(String name) {
        return values.getProperty(name) != null;
    }

    private void save() {
        StringWriter text = new StringWriter();
        text.write("# Made at first start. Keep it out of every repository; ./stagepact reset makes new ones.\n");
        new TreeMap<>(values).forEach((name, value) -> text.write(name + "=" + value + "\n"));
        try {
            Path partial = file.resolveSibling(file.getFileName() + ".partial");
            Files.deleteIfExists(partial);
            Files.createFile(partial, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(partial, text.toString());
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StackFailure("Cannot keep the secrets in " + file + ": " + e.getMessage(), e);
        }
    }
}
