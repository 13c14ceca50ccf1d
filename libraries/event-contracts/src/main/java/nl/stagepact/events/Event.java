package nl.stagepact.events;

/** A fact that others need. Its components are its data on the wire; what follows here becomes CloudEvents attributes. */
public interface Event {

    EventType type();

    /** The aggregate whose events stay in order: the record key on Kafka. */
    String key();

    /** CloudEvents {@code subject}: the id of the aggregate, never a person or anything sensitive. */
    String subject();
}
