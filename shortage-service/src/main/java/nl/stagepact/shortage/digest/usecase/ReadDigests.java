package nl.stagepact.shortage.digest.usecase;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.shortage.digest.domain.Digest;
import nl.stagepact.shortage.digest.persistence.Digests;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;

/** Reads the digests of a pact. */
@ApplicationScoped
public class ReadDigests {

    private static final int SHOWN = 200;

    private final Digests digests;
    private final CurrentRegisters registers;

    ReadDigests(Digests digests, CurrentRegisters registers) {
        this.digests = digests;
        this.registers = registers;
    }

    /** @param whole the digest with its rows; @param registers as known when it was made, for names */
    public record Answer(Digest.Whole whole, Registers registers) {
    }

    /** Latest first. */
    public List<Digest> list(String pact) {
        return digests.list(pact, SHOWN);
    }

    public Optional<Answer> find(String pact, int number) {
        return digests.find(pact, number).map(digest -> new Answer(new Digest.Whole(digest, digests.rows(digest.id())),
                registers.knownAt(digest.availableAt())));
    }
}
