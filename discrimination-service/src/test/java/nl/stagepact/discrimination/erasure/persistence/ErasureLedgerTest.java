package nl.stagepact.discrimination.erasure.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureLedgerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private static final String SECRET = "a secret of the tests only, long enough";

    @TempDir
    Path folder;

    @Test
    void holdsWhatWasErasedInOrder() {
        ErasureLedger ledger = ledger();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        ledger.append(first, DAY);
        ledger.append(second, DAY.plusDays(1));
        assertThat(ledger().size()).isEqualTo(2);
        assertThat(ledger().find(1).caseId()).isEqualTo(first);
        assertThat(ledger().find(2).caseId()).isEqualTo(second);
        assertThat(ledger().find(1).erasedOn()).isEqualTo(DAY);
    }

    @Test
    void aLineThatWasHalfWrittenIsOverwritten() throws IOException {
        ErasureLedger ledger = ledger();
        ledger.append(UUID.randomUUID(), DAY);
        Files.writeString(file(), "0000000002 2026-11-", StandardOpenOption.APPEND);
        assertThat(ledger.size()).isEqualTo(1);
        UUID next = UUID.randomUUID();
        assertThat(ledger.append(next, DAY).number()).isEqualTo(2);
        assertThat(ledger.find(2).caseId()).isEqualTo(next);
        assertThat(Files.readAllLines(file())).hasSize(2);
    }

    @Test
    void aChangedLineIsNoticed() throws IOException {
        ErasureLedger ledger = ledger();
        ledger.append(UUID.randomUUID(), DAY);
        ledger.append(UUID.randomUUID(), DAY);
        Files.writeString(file(), Files.readString(file()).replaceFirst("2026-11-16", "2026-11-17"));
        assertThatThrownBy(() -> ledger.find(1)).hasMessageContaining("was changed");
        Files.writeString(file(), Files.readString(file()).replaceFirst("2026-11-17", "zzzz-11-17"));
        assertThatThrownBy(() -> ledger.find(1)).hasMessageContaining("cannot be read");
    }

    /** Who can write the file could otherwise have a case erased that is not due. */
    @Test
    void aForgedLineIsNoticed() {
        new ErasureLedger(file().toString(), "another secret, of one who forges lines").append(UUID.randomUUID(), DAY);
        assertThatThrownBy(() -> ledger().find(1)).hasMessageContaining("was changed");
    }

    @Test
    void aFolderThatIsNotThereIsToldByItsSetting() {
        ErasureLedger ledger = new ErasureLedger(folder.resolve("none/erasures").toString(), SECRET);
        assertThatThrownBy(ledger::size).hasMessageContaining("stagepact.erasure.ledger");
    }

    private Path file() {
        return folder.resolve("erasures");
    }

    private ErasureLedger ledger() {
        return new ErasureLedger(file().toString(), SECRET);
    }
}
