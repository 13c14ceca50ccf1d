package nl.stagepact.shortage.register.usecase;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.servicekit.outbox.Outbox;
import nl.stagepact.shortage.register.domain.Register;
import nl.stagepact.shortage.register.domain.RegisterEntry;
import nl.stagepact.shortage.register.domain.RegisterVersion;
import nl.stagepact.shortage.register.persistence.RegisterRows;

/** Publishes a whole register again, for a consumer that was added after the retention period of its events. */
@ApplicationScoped
public class AnnounceRegister {

    private final RegisterRows rows;
    private final Outbox outbox;

    AnnounceRegister(RegisterRows rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    /** @return number of published codes */
    @Transactional
    public int announce(Register register) {
        rows.lock();
        RegisterVersion version = rows.latest().get(register);
        if (version == null) {
            return 0;
        }
        List<RegisterEntry> entries = rows.content(register, version.version());
        Set<String> codes = entries.stream().map(RegisterEntry::code).collect(Collectors.toCollection(TreeSet::new));
        outbox.append(RegisterEvents.changed(version, codes, entries));
        return codes.size();
    }
}
