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
import nl.stagepact.discrimination.keys.domain.Hashes;

/**
 * The ledger of erasures: a file outside the database, which no restore of the database brings back to what it was. All lines
 * have the same length; one that was half written when the machine stopped is overwritten by the next. Processes on one file
 * system may share it.
 */
@ApplicationScoped
public class ErasureLedger {

    private static final int NUMBER = 10;
    private static final int DAY = 10;
    private static final int ID = 36;
    private static final int HASH = 64;
    private static final int LINE = NUMBER + 1 + DAY + 1 + ID + 1 + HASH + 1;
    private static final byte[] START = new byte[HASH / 2];

    private final Path file;
    private final byte[] key;

    /** @param file in a folder that exists @param secret of the installation */
    ErasureLedger(@ConfigProperty(name = "stagepact.erasure.ledger") String file,
            @ConfigProperty(name = "stagepact.keys.pseudonym-secret") String secret) {
        this.file = Path.of(file).toAbsolutePath();
        this.key = Hashes.derive(secret.getBytes(StandardCharsets.UTF_8), "stagepact key of the ledger of erasures, v1");
    }

    /** What is done with the open file. */
    private interface Work<T> {

        T run(FileChannel channel) throws IOException;
    }

    /** Is on the disk when this returns. */
    public LedgerEntry append(UUID caseId, LocalDate erasedOn) {
        return locked(channel -> {
            long last = channel.size() / LINE;
            byte[] before = last == 0 ? START : read(channel, last).hash();
            LedgerEntry entry = new LedgerEntry(last + 1, erasedOn, caseId, hash(before, last + 1, erasedOn, caseId));
            String line = text(entry.number(), erasedOn, caseId) + ' ' + HexFormat.of().formatHex(entry.hash()) + '\n';
            channel.truncate(last * LINE);
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
            for (long at = last * LINE; bytes.hasRemaining();) {
                at += channel.write(bytes, at);
            }
            channel.force(true);
            return entry;
        });
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
        if (!Arrays.equals(entry.hash(), hash(before, number, entry.erasedOn(), entry.caseId()))) {
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
                    HexFormat.of().parseHex(parts[3]));
        } catch (RuntimeException e) {
            throw new IllegalStateException("Entry " + number + " of the ledger of erasures cannot be read", e);
        }
    }

    /** Under a key, so that who can write the file cannot have another case erased. */
    private byte[] hash(byte[] before, long number, LocalDate erasedOn, UUID caseId) {
        return Hashes.hmac(key, HexFormat.of().formatHex(before) + ' ' + text(number, erasedOn, caseId));
    }

    private static String text(long number, LocalDate erasedOn, UUID caseId) {
        return "%010d %s %s".formatted(number, erasedOn, caseId);
    }
}
