package nl.stagepact.events;

/** A published event. Its record components are the data on the wire; these methods supply CloudEvents attributes. */
public interface Event {

    EventType type();

    /** Kafka record key: the id of the aggregate whose events must stay in order. */
    String key();

    /** CloudEvents {@code subject}: id of the aggregate; never personal or sensitive data. */
    String subject();
}
