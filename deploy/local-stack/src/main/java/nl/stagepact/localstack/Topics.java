package nl.stagepact.localstack;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates topics in a broker. */
public final class Topics {

    private final String bootstrap;

    /** @param bootstrap address of the broker */
    public Topics(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** Creates all topics of the stack that do not exist. */
    public void create(StackFacts facts) {
        create(facts.topics(), facts.partitions());
    }

    /** Creates the topics that do not exist; their retention is the default in deploy/kafka/server.properties. */
    public void create(Collection<String> topics, int partitions) {
        try (Admin admin = admin()) {
            admin.createTopics(topics.stream().map(topic -> new NewTopic(topic, partitions, (short) 1)).toList()).values()
                    .forEach((topic, made) -> {
                        try {
                            made.get();
                        } catch (ExecutionException e) {
                            if (!(e.getCause() instanceof TopicExistsException)) {
                                throw new StackFailure("Kafka could not create topic " + topic + ": " + e.getMessage(), e);
                            }
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                            throw new StackFailure("Interrupted while Kafka created topic " + topic + ".");
                        }
                    });
        }
    }

    /** @return whether the broker answers */
    boolean reachable() {
        try (Admin admin = admin()) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrap, "default.api.timeout.ms", 20_000,
                "request.timeout.ms", 10_000));
    }
}
