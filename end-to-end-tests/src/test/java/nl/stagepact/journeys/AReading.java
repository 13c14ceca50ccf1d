package nl.stagepact.journeys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** Verifies a reading as the contract describes it, independently of the service. */
final class AReading {

    private AReading() {
    }

    static byte[] hashAfter(byte[] previous, JsonNode reading) {
        String parts = StreamSupport.stream(reading.path("parts").spliterator(), false).map(JsonNode::asText)
                .collect(Collectors.joining(","));
        String fields = String.join("\n", reading.path("number").asText(), reading.path("readOn").asText(),
                reading.path("subject").asText(), reading.path("role").asText(), reading.path("purpose").asText(),
                reading.path("caseId").asText(), parts);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(fields.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
