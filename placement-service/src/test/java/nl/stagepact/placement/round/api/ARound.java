package nl.stagepact.placement.round.api;

import static io.restassured.RestAssured.given;

import java.util.HexFormat;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import nl.stagepact.placement.round.domain.SaltPart;

/** A round of matching of the pact of Amersfoort, step by step. */
public final class ARound {

    public static final String ROUNDS = "/placement/v1/matching-rounds";

    private ARound() {
    }

    public static ValidatableResponse open(String body) {
        return given().contentType("application/json").body(body).post(ROUNDS).then();
    }

    /** @param more fields, after a comma. @return its id */
    public static String opened(String more) {
        return open("{\"pact\": \"amersfoort\"" + more + '}').statusCode(201).extract().path("id");
    }

    /** The same part for the same number. */
    public static String part(int number) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) number;
        return HexFormat.of().formatHex(bytes);
    }

    public static String commitment(String id, String party, int attempt, int number) {
        return SaltPart.commitment(UUID.fromString(id), attempt, party, part(number));
    }

    public static ValidatableResponse commit(String id, String party, int attempt, int number) {
        return given().contentType("application/json")
                .body("{\"commitment\": \"" + commitment(id, party, attempt, number) + "\"}")
                .post(ROUNDS + '/' + id + "/commitments").then();
    }

    public static ValidatableResponse reveal(String id, int number) {
        return given().contentType("application/json").body("{\"part\": \"" + part(number) + "\"}")
                .post(ROUNDS + '/' + id + "/reveals").then();
    }

    /** A step without a body. */
    public static ValidatableResponse step(String id, String step) {
        return given().post(ROUNDS + '/' + id + '/' + step).then();
    }

    public static ValidatableResponse get(String id) {
        return given().get(ROUNDS + '/' + id).then().statusCode(200);
    }
}
