package nl.stagepact.shortage.register.usecase;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.register.domain.Register;
import nl.stagepact.shortage.register.domain.RegisterEntry;
import nl.stagepact.shortage.register.domain.RegisterVersion;
import nl.stagepact.shortage.register.persistence.RegisterRows;

/** What a register says, and said. */
@ApplicationScoped
public class ReadRegister {

    private final RegisterRows rows;

    ReadRegister(RegisterRows rows) {
        this.rows = rows;
    }

    /** @param version which; @param entries in the order of their key */
    public record Content(RegisterVersion version, List<RegisterEntry> entries) {
    }

    /** Every register's version, in the order of the registers. */
    public Collection<RegisterVersion> registers() {
        return rows.latest().values();
    }

    /** @param availableAt as it stood at that moment; null for now */
    public RegisterVersion version(Register register, @Nullable Instant availableAt) {
        RegisterVersion version = (availableAt == null ? rows.latest() : rows.knownAt(availableAt)).get(register);
        if (version == null) {
            throw new IllegalStateException("Register " + register.code() + " was never seeded");
        }
        return version;
    }

    public Content content(RegisterVersion version) {
        return new Content(version, rows.content(version.register(), version.version()));
    }

    /** Latest first. */
    public List<RegisterVersion> versions(Register register) {
        return rows.versions(register);
    }
}
