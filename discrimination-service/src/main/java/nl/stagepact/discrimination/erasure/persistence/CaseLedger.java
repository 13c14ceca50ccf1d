package nl.stagepact.discrimination.erasure.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import nl.stagepact.discrimination.erasure.domain.LedgerEntry;
import nl.stagepact.discrimination.erasure.domain.LedgerEvent;
import nl.stagepact.discrimination.keys.domain.Hashes;

/**
 * The ledger of what a restore of an older backup must not undo, erasures and withdrawn consents: a file outside the database.
 * All lines have the same length; one that was half written when the machine stopped is overwritten by the next. Processes on
 * one file system may share it.
 */
@ApplicationScoped
public class CaseLedger {

    private static final int NUMBER = 10;
    private static final int DAY = 10;
    private static final int ID = 36;
    private static final int HASH = 64;
    private static final int LINE = NUMBER + 1 + DAY + 1 + ID + 1 + HASH + 1 + HASH + 1;
    private static final byte[] START = new byte[HASH / 2];

    private final Path file;
    private final byte[] key;

    /** @param file in a folder that exists @param secret of the installation */
    CaseLedger(@ConfigProperty(name = "stagepact.erasure.ledger") String file,
            @ConfigProperty(name = "stagepact.keys.pseudonym-secret") String secret) {
        this.file = Path.of(file).toAbsolutePath();
        this.key = Hashes.derive(secret.getBytes(StandardCharsets.UTF_8), "stagepact key of the ledger of erasures, v1");
    }

    /** What is done with the open file. */
    private interface Work<T> {

        T run(FileChannel channel) throws IOException;
    }

    /** Is on the disk when this returns. */
    public LedgerEntry append(LedgerEvent event, LocalDate today) {
        return append(event.caseId(), today, mark(event));
    }

    /** Writes an entry again that the file has lost, under its next number. @param mark of its event */
    public LedgerEntry append(UUID caseId, LocalDate writtenOn, String mark) {
        return locked(channel -> {
            long last = channel.size() / LINE;
            byte[] before = last == 0 ? START : read(channel, last).hash();
            String text = text(last + 1, writtenOn, caseId, mark);
            LedgerEntry entry = new LedgerEntry(last + 1, writtenOn, caseId, mark, hash(before, text));
            channel.truncate(last * LINE);
            ByteBuffer bytes = ByteBuffer.wrap((text + ' ' + HexFormat.of().formatHex(entry.hash()) + '\n')
                    .getBytes(StandardCharsets.US_ASCII));
            for (long at = last * LINE; bytes.hasRemaining();) {
                at += channel.write(bytes, at);
            }
            channel.force(true);
            return entry;
        });
    }

    /** Whether this is what the entry notes. */
    public boolean notes(LedgerEntry entry, LedgerEvent event) {
        return entry.mark().equals(mark(event));
    }

    /** How many entries there are. */
    public long size() {
        return locked(channel -> channel.size() / LINE);
    }

    /** @throws IllegalStateException when the entry was changed, or cannot be read */
    public LedgerEntry find(long number) {
        return locked(channel -> verified(channel, number));
    }

    private LedgerEntry verified(FileChannel channel, long number) throws IOException {
        LedgerEntry entry = read(channel, number);
        byte[] before = number == 1 ? START : read(channel, number - 1).hash();
        if (!Arrays.equals(entry.hash(), hash(before, text(number, entry.writtenOn(), entry.caseId(), entry.mark())))) {
            throw new IllegalStateException("Entry " + number + " of the ledger of erasures was changed");
        }
        return entry;
    }

    private synchronized <T> T locked(Work<T> work) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE); FileLock _ = channel.lock()) {
            return work.run(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("The ledger of erasures (stagepact.erasure.ledger) cannot be written", e);
        }
    }

    private static LedgerEntry read(FileChannel channel, long number) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LINE);
        while (bytes.hasRemaining() && channel.read(bytes, (number - 1) * LINE + bytes.position()) >= 0) {
            // reads on
        }
        String line = new String(bytes.array(), StandardCharsets.US_ASCII);
        String[] parts = line.strip().split(" ");
        try {
            return new LedgerEntry(Long.parseLong(parts[0]), LocalDate.parse(parts[1]), UUID.fromString(parts[2]),
                    parts[3], HexFormat.of().parseHex(parts[4]));
        } catch (RuntimeException e) {
            throw new IllegalStateException("Entry " + number + " of the ledger of erasures cannot be read", e);
        }
    }

    /** Under a key, so that who can write the file cannot have another case erased. */
    private byte[] hash(byte[] before, String text) {
        return Hashes.hmac(key, HexFormat.of().formatHex(before) + ' ' + text);
    }

    private String mark(LedgerEvent event) {
        return HexFormat.of().formatHex(Hashes.hmac(key, event.caseId() + " " + event.text()));
    }

    private static String text(long number, LocalDate writtenOn, UUID caseId, String mark) {
        return "%010d %s %s %s".formatted(number, writtenOn, caseId, mark);
    }
}
