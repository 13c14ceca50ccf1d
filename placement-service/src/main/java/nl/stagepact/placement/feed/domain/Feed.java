package nl.stagepact.placement.feed.domain;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** Vacancies that a partner shows. A deleted feed keeps its row, so that its readers are told that it was deleted. */
@Entity
public class Feed {

    /** Feeds of one owner that are not deleted. */
    public static final int AT_MOST = 200;

    @Id
    private UUID id;
    private String owner;
    @Embedded
    private FeedContent content;
    private Instant changedAt;
    private boolean deleted;
    @Version
    private int version = 1;

    /** For Hibernate. */
    protected Feed() {
    }

    /** @param id UUIDv7; @param owner the client that defined it */
    public Feed(UUID id, String owner, FeedContent content, Instant now) {
        this.id = id;
        this.owner = owner;
        this.content = content;
        this.changedAt = now;
    }

    public void change(FeedContent to, Instant now) {
        content = to;
        changedAt = now;
    }

    public void delete(Instant now) {
        deleted = true;
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** The client that defined it. */
    public String owner() {
        return owner;
    }

    public FeedContent content() {
        return content;
    }

    /** When it was last changed. */
    public Instant changedAt() {
        return changedAt;
    }

    public boolean deleted() {
        return deleted;
    }

    /** Incremented by every change, once it is saved. */
    public int version() {
        return version;
    }
}
