package nl.stagepact.placement.searchcase.api;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.restassured.response.ValidatableResponse;
import nl.stagepact.testkit.FixedDay;

/** A student of programme 25180, level 2, who lives in 3811 and seeks a place of two days a week. */
public final class ASearchCase {

    public static final String CASES = "/placement/v1/search-cases";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode fields = JSON.createObjectNode();

    private ASearchCase(String key) {
        fields.put("caseKey", key).put("programmeCode", "25180").put("level", "2")
                .put("startFrom", FixedDay.TODAY.plusDays(10).toString()).put("startTo", FixedDay.TODAY.plusDays(40).toString())
                .put("minWeeks", 4).put("maxWeeks", 20).put("minDaysPerWeek", 2).put("maxDaysPerWeek", 3)
                .put("homeArea", "3811")
                .put("travelMinutes", 45).put("travelMode", "bicycle")
                .put("searchingSince", FixedDay.TODAY.minusDays(7).toString());
        fields.putArray("learningPaths").add("bol");
        fields.putArray("days").add("monday").add("friday");
    }

    public static ASearchCase withKey(String key) {
        return new ASearchCase(key);
    }

    /** With the same key for the same number. */
    public static String key(int number) {
        return UUID.nameUUIDFromBytes(("case " + number).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** @param value JSON; null removes the field */
    public ASearchCase with(String field, Object value) {
        fields.set(field, JSON.valueToTree(value));
        return this;
    }

    public ASearchCase searchingSince(LocalDate day) {
        return with("searchingSince", day.toString());
    }

    public String json() {
        return fields.toString();
    }

    /** Pushes lines under a key of their own. */
    public static ValidatableResponse push(String... lines) {
        return push(UUID.randomUUID().toString(), lines);
    }

    public static ValidatableResponse push(UUID idempotencyKey, String... lines) {
        return push(idempotencyKey.toString(), lines);
    }

    private static ValidatableResponse push(String idempotencyKey, String[] lines) {
        return given().contentType("application/x-ndjson").header("Idempotency-Key", idempotencyKey)
                .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)).post(CASES).then();
    }
}
