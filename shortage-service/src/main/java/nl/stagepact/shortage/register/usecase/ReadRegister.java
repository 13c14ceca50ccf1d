package nl.stagepact.shortage.register.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.shortage.register.domain.Register;
import nl.stagepact.shortage.register.domain.RegisterEntry;
import nl.stagepact.shortage.register.domain.RegisterVersion;
import nl.stagepact.shortage.register.persistence.RegisterRows;

/** Reads the current and earlier versions of a register. */
@ApplicationScoped
public class ReadRegister {

    private final RegisterRows rows;

    ReadRegister(RegisterRows rows) {
        this.rows = rows;
    }

    /** @param code of the entries; null for all; @param validAt day on which they are valid; null for any */
    public record Filter(@Nullable String code, @Nullable LocalDate validAt) {

        private boolean includes(RegisterEntry entry) {
            return (code == null || entry.code().equals(code)) && (validAt == null || entry.validity().includes(validAt));
        }
    }

    /** The current version of every register, in the order of {@link Register}. */
    public Collection<RegisterVersion> registers() {
        return rows.latest().values();
    }

    /** @param availableAt moment at which the version was current; null for now */
    public RegisterVersion version(Register register, @Nullable Instant availableAt) {
        RegisterVersion version = (availableAt == null ? rows.latest() : rows.knownAt(availableAt)).get(register);
        if (version == null) {
            throw new IllegalStateException("Register " + register.code() + " was never seeded");
        }
        return version;
    }

    /** In the order of their key. */
    public List<RegisterEntry> entries(RegisterVersion version, Filter filter) {
        return rows.content(version.register(), version.version()).stream().filter(filter::includes).toList();
    }

    /** @param after key after which the page starts; empty for the first page */
    public Page<RegisterEntry> page(RegisterVersion version, Filter filter, String after, int size) {
        return Page.of(entries(version, filter).stream().filter(entry -> entry.key().compareTo(after) > 0).toList(), size,
                RegisterEntry::key);
    }

    /** Latest first. */
    public List<RegisterVersion> versions(Register register) {
        return rows.versions(register);
    }
}
