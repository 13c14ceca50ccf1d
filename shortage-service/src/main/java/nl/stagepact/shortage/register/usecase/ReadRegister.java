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

/** Reads the current and earlier versions of a register. */
@ApplicationScoped
public class ReadRegister {

    private final RegisterRows rows;

    ReadRegister(RegisterRows rows) {
        this.rows = rows;
    }

    /** @param version the version; @param entries in the order of their key */
    public record Content(RegisterVersion version, List<RegisterEntry> entries) {
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

    public Content content(RegisterVersion version) {
        return new Content(version, rows.content(version.register(), version.version()));
    }

    /** Latest first. */
    public List<RegisterVersion> versions(Register register) {
        return rows.versions(register);
    }
}
