package nl.stagepact.servicekit.outbox;

import org.apache.kafka.clients.producer.Producer;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A replica's relay in a process of its own, so that a test can kill it the hard way. Arguments: JDBC URL, user, password,
 * broker.
 */
public final class RelayReplica {

    private RelayReplica() {
    }

    public static void main(String[] arguments) throws Exception {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        database.setUser(arguments[1]);
        database.setPassword(arguments[2]);
        try (Producer<String, byte[]> producer = RelayProducer.to(arguments[3])) {
            OutboxRelay relay = new OutboxRelay(database, producer, "urn:nld:tests", 64);
            System.out.println("relays");
            while (true) {
                if (!relay.relay()) {
                    Thread.sleep(5);
                }
            }
        }
    }
}
