package nl.stagepact.placement.feed.domain;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A public selection of vacancies. A deleted feed keeps its row, so that its clients receive 410 Gone instead of 404. */
@Entity
public class Feed {

    /** Maximum number of feeds of one owner that are not deleted. */
    public static final int MAX_PER_OWNER = 200;

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

    public void change(FeedContent newContent, Instant now) {
        content = newContent;
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

    /** Time of the last change. */
    public Instant changedAt() {
        return changedAt;
    }

    public boolean deleted() {
        return deleted;
    }

    /** Incremented when a change is flushed. */
    public int version() {
        return version;
    }
}
