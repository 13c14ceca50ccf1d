package nl.stagepact.shortage.register.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.shortage.register.domain.Register;
import nl.stagepact.shortage.register.persistence.RegisterRows;
import nl.stagepact.shortage.register.persistence.SeedFiles;

/** Imports the seed files into an empty database; does nothing if any register was imported. */
@ApplicationScoped
public class SeedRegisters {

    private static final String BY = "seed";

    private final RegisterRows rows;
    private final SeedFiles files;
    private final ImportRegister importRegister;

    SeedRegisters(RegisterRows rows, SeedFiles files, ImportRegister importRegister) {
        this.rows = rows;
        this.files = files;
        this.importRegister = importRegister;
    }

    @Transactional
    public void seed() {
        rows.lock();
        if (rows.latest().isEmpty()) {
            // In this order, because each register refers to earlier ones only.
            for (Register register : Register.values()) {
                importRegister.importRegister(register, files.read(register), _ -> true, BY, false);
            }
        }
    }
}
