package nl.stagepact.placement.contactlog.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.company.domain.LeerbedrijfId;

/** Somebody will speak, or has spoken, to a company. */
@Entity
public class ContactClaim {

    @Id
    private UUID id;
    @Embedded
    private LeerbedrijfId leerbedrijfId;
    private String organisationCode;
    @Enumerated(EnumType.STRING)
    private ContactSector sector;
    @Enumerated(EnumType.STRING)
    private ContactTopic topic;
    private Instant claimedAt;
    private String claimedBy;
    private LocalDate expiresOn;
    private @Nullable LocalDate contactedOn;
    @Enumerated(EnumType.STRING)
    private @Nullable ContactOutcome outcome;
    private @Nullable LocalDate quietUntil;
    @Version
    private int version = 1;

    /** For Hibernate. */
    protected ContactClaim() {
    }

    /** @param id UUIDv7 @param by the client */
    public ContactClaim(UUID id, LeerbedrijfId company, String organisation, ContactSector sector, ContactTopic topic,
            LocalDate expiresOn, Instant at, String by) {
        this.id = id;
        this.leerbedrijfId = company;
        this.organisationCode = organisation;
        this.sector = sector;
        this.topic = topic;
        this.expiresOn = expiresOn;
        this.claimedAt = at;
        this.claimedBy = by;
    }

    /** Recording it again corrects the record. */
    public void contact(LocalDate day, ContactOutcome led, ContactPolicy policy) {
        contactedOn = day;
        outcome = led;
        quietUntil = policy.quietUntil(day, led);
    }

    /** Day up to and including which others leave the company in peace; null when they need not on that day. */
    public @Nullable LocalDate reservesUntil(LocalDate today) {
        LocalDate until = contactedOn == null ? expiresOn : quietUntil;
        return until == null || until.isBefore(today) ? null : until;
    }

    public UUID id() {
        return id;
    }

    public LeerbedrijfId leerbedrijfId() {
        return leerbedrijfId;
    }

    public String organisationCode() {
        return organisationCode;
    }

    public ContactSector sector() {
        return sector;
    }

    public ContactTopic topic() {
        return topic;
    }

    public Instant claimedAt() {
        return claimedAt;
    }

    public @Nullable LocalDate contactedOn() {
        return contactedOn;
    }

    public @Nullable ContactOutcome outcome() {
        return outcome;
    }
}
