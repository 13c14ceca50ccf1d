package nl.stagepact.discrimination.erasure.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.stagepact.discrimination.erasure.domain.LedgerEntry;

class ErasureLedgerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

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
        List<LedgerEntry> entries = ledger().find(List.of(1L, 2L));
        assertThat(entries).extracting(LedgerEntry::caseId).containsExactly(first, second);
        assertThat(entries.getFirst().erasedOn()).isEqualTo(DAY);
    }

    @Test
    void aLineThatWasHalfWrittenIsOverwritten() throws IOException {
        ErasureLedger ledger = ledger();
        ledger.append(UUID.randomUUID(), DAY);
        Files.writeString(file(), "0000000002 2026-11-", StandardOpenOption.APPEND);
        assertThat(ledger.size()).isEqualTo(1);
        UUID next = UUID.randomUUID();
        assertThat(ledger.append(next, DAY).number()).isEqualTo(2);
        assertThat(ledger.find(List.of(2L))).extracting(LedgerEntry::caseId).containsExactly(next);
        assertThat(Files.readAllLines(file())).hasSize(2);
    }

    @Test
    void aChangedLineIsNoticed() throws IOException {
        ErasureLedger ledger = ledger();
        ledger.append(UUID.randomUUID(), DAY);
        ledger.append(UUID.randomUUID(), DAY);
        Files.writeString(file(), Files.readString(file()).replaceFirst("2026-11-16", "2026-11-17"));
        assertThatThrownBy(() -> ledger.find(List.of(1L))).hasMessageContaining("was changed");
        Files.writeString(file(), Files.readString(file()).replaceFirst("2026-11-17", "zzzz-11-17"));
        assertThatThrownBy(() -> ledger.find(List.of(1L))).hasMessageContaining("cannot be read");
    }

    @Test
    void aFolderThatIsNotThereIsToldByItsSetting() {
        ErasureLedger ledger = new ErasureLedger(folder.resolve("none/erasures").toString());
        assertThatThrownBy(ledger::size).hasMessageContaining("stagepact.erasure.ledger");
    }

    private Path file() {
        return folder.resolve("erasures");
    }

    private ErasureLedger ledger() {
        return new ErasureLedger(file().toString());
    }
}
