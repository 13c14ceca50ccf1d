package nl.stagepact.placement.round.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.enterprise.inject.spi.CDI;

import io.restassured.response.ValidatableResponse;
import nl.stagepact.placement.round.domain.SaltPart;
import nl.stagepact.placement.round.usecase.CommitPart;
import nl.stagepact.placement.round.usecase.DecideRounds;
import nl.stagepact.placement.round.usecase.RevealPart;
import nl.stagepact.placement.round.usecase.RoundRights;
import nl.stagepact.placement.searchcase.api.ASearchCase;
import nl.stagepact.placement.vacancy.api.AVacancyBody;

/** A round of matching of the pact of Amersfoort, step by step. */
public final class ARound {

    public static final String ROUNDS = "/placement/v1/matching-rounds";

    private static final RoundRights SCHOOL_B = new RoundRights("demo-school-b", "99DB", Set.of("amersfoort"));

    private ARound() {
    }

    /** Three adults, cases 1 to 3, and a vacancy of two places that each of them can have. */
    public static void forThreeStudents(DataSource database) throws SQLException {
        AVacancyBody.companies(database);
        AVacancyBody.published(AVacancyBody.of("Bakker", "25180", ""));
        ASearchCase.push(IntStream.rangeClosed(1, 3)
                .mapToObj(i -> ASearchCase.withKey(ASearchCase.key(i)).with("ageBand", "from_18").json())
                .toArray(String[]::new)).statusCode(200);
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

    public static String published() {
        String id = decided("");
        step(id, "publications").statusCode(200);
        return id;
    }

    /** @param more fields of the round, after a comma */
    public static String decided(String more) {
        String id = revealed(more);
        decide();
        return id;
    }

    /** Decides the round whose salt is known. */
    public static void decide() {
        assertThat(CDI.current().select(DecideRounds.class).get().decideOne()).isTrue();
    }

    /** By schools 99DA, which is the caller, and 99DB. */
    public static String revealed(String more) {
        String id = opened(more);
        UUID round = UUID.fromString(id);
        commit(id, "99DA", 1, 1).statusCode(200);
        CDI.current().select(CommitPart.class).get().commit(round, commitment(id, SCHOOL_B.party(), 1, 2), SCHOOL_B);
        step(id, "freezes").statusCode(200);
        reveal(id, 1).statusCode(200);
        CDI.current().select(RevealPart.class).get().reveal(round, part(2), SCHOOL_B);
        return id;
    }

    /** Of the case with {@link ASearchCase#key}. */
    public static ValidatableResponse answer(String id, int number) {
        return given().get(ROUNDS + '/' + id + "/search-cases/" + ASearchCase.key(number)).then();
    }
}
