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
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Passwords, client secrets and keys, generated on first use and stored in a file that only its owner can read, outside the
 * repository.
 */
public final class Secrets {

    private static final int BYTES = 24;
    /** Means the same in SQL, in a shell and in a properties file. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~+/=-]+");

    private final @Nullable Path file;
    private final Properties values = new Properties();
    private final SecureRandom random = new SecureRandom();

    public Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            values.putAll(read(file));
        }
    }

    private Secrets() {
        this.file = null;
    }

    /** Secrets that were made elsewhere; nothing is added to them, and no file is written. */
    public static Secrets given(Reader reader) throws IOException {
        Secrets secrets = new Secrets();
        secrets.values.load(reader);
        return secrets;
    }

    private static Properties read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties read = new Properties();
            read.load(reader);
            return read;
        } catch (IOException e) {
            throw new StackFailure("Cannot read the secrets in " + file + ": " + e.getMessage(), e);
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

    /**
     * Uses the secrets of another file, before servers know others of the same name: most of them ask for a secret once.
     *
     * @param given as this class writes it; may be empty
     * @throws StackFailure if it changes a secret, or has one that could not be passed on as it is
     */
    public synchronized void take(Path given) {
        Properties taken = read(given);
        taken.forEach((name, value) -> {
            if (!PLAIN.matcher(value.toString()).matches()) {
                throw new StackFailure("Secret " + name + " in " + given + " may have letters, digits and . _ ~ + / = - only.");
            }
            if (knows(name.toString()) && !value.equals(values.get(name))) {
                throw new StackFailure("Secret " + name + " is set already, and " + given + " has another one.");
            }
        });
        if (!values.keySet().containsAll(taken.keySet())) {
            values.putAll(taken);
            save();
        }
    }

    public boolean knows(String name) {
        return values.getProperty(name) != null;
    }

    private void save() {
        Path kept = file;
        if (kept == null) {
            throw new StackFailure("A secret is missing among those that were given.");
        }
        StringWriter text = new StringWriter();
        text.write("# Made at first start. Keep it out of every repository; ./stagepact reset makes new ones.\n");
        new TreeMap<>(values).forEach((name, value) -> text.write(name + "=" + value + "\n"));
        try {
            Path partial = kept.resolveSibling(kept.getFileName() + ".partial");
            Files.deleteIfExists(partial);
            Files.createFile(partial, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(partial, text.toString());
            Files.move(partial, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StackFailure("Cannot keep the secrets in " + kept + ": " + e.getMessage(), e);
        }
    }
}
