package nl.stagepact.discrimination.routing.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.Recipient;

/** Consent of a reporter that an organisation reads a part of the case. Kept after it is withdrawn, to show what was shared. */
@Entity
public class Consent {

    @Id
    private UUID id;
    private UUID caseId;
    private String recipient;
    @Enumerated(EnumType.STRING)
    private CasePart part;
    private LocalDate givenOn;
    private @Nullable LocalDate withdrawnOn;
    private boolean quiet;

    /** For Hibernate. */
    protected Consent() {
    }

    public Consent(UUID id, UUID caseId, Recipient recipient, CasePart part, LocalDate givenOn) {
        this.id = id;
        this.caseId = caseId;
        this.recipient = recipient.id();
        this.part = part;
        this.givenOn = givenOn;
    }

    /** Given by a lodging: its reporter is not shown it before the desk answers. */
    public Consent quiet() {
        quiet = true;
        return this;
    }

    public void show() {
        quiet = false;
    }

    public void withdraw(LocalDate today) {
        if (withdrawnOn == null) {
            withdrawnOn = today;
        }
    }

    public boolean isGiven() {
        return withdrawnOn == null;
    }

    public boolean isQuiet() {
        return quiet;
    }

    public Recipient recipient() {
        return new Recipient(recipient);
    }

    public CasePart part() {
        return part;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    /** Null while the consent holds. */
    public @Nullable LocalDate withdrawnOn() {
        return withdrawnOn;
    }
}
