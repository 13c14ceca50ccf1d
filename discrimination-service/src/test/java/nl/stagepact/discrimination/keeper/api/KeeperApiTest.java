package nl.stagepact.discrimination.keeper.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.discrimination.AReport.BASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import nl.stagepact.casesealing.Base64Text;
import nl.stagepact.casesealing.Hpke;
import nl.stagepact.casesealing.PaddedJson;
import nl.stagepact.casesealing.SealingContexts;
import nl.stagepact.discrimination.EmptyTables;
import nl.stagepact.discrimination.keeper.domain.KeeperMessage;
import nl.stagepact.testkit.RealPostgres;

/** The keeper as a service sees it, also one that somebody has taken over. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class KeeperApiTest {

    private static final String COMPANY = "c".repeat(64);

    @Inject
    DataSource database;

    @BeforeEach
    void emptyTables() throws SQLException {
        EmptyTables.in(database);
    }

    @Test
    void answersTheServiceOnly() {
        given().get(BASE + "/keeper/met-lodgings").then().statusCode(403);
        given().header("Keeper-Token", "x").get(BASE + "/keeper/days").then().statusCode(403)
                .body("type", containsString("keeper-token-wrong"));
        given().get(BASE + "/keeper/key").then().statusCode(200);
        service().get(BASE + "/keeper/met-lodgings").then().statusCode(200).body("lodgings", empty());
    }

    @Test
    void messagesCountOnceInWhateverOrder() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        UUID third = UUID.randomUUID();
        KeeperMessage lodged = KeeperMessage.lodged(first, COMPANY, null, 2);
        tell(KeeperMessage.vouched(first, origin(1)), lodged, lodged).statusCode(200);
        tell(KeeperMessage.lodged(second, COMPANY, origin(2), 5), KeeperMessage.lodged(third, COMPANY, origin(3), 5))
                .statusCode(200);
        met().body("lodgings", contains(first.toString()));
        tell(KeeperMessage.told(first)).statusCode(200);
        tell(lodged).statusCode(200);
        met().body("lodgings", empty());
        UUID fourth = UUID.randomUUID();
        tell(KeeperMessage.ended(fourth)).statusCode(200);
        tell(KeeperMessage.lodged(fourth, COMPANY, origin(4), 2)).statusCode(200);
        met().body("lodgings", empty());
    }

    @Test
    void opensOnlyWhatWasLodgedWithALodgingWhoseConditionIsMet() {
        UUID met = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        tell(KeeperMessage.lodged(met, COMPANY, origin(1), 2), KeeperMessage.lodged(other, COMPANY, origin(2), 5),
                KeeperMessage.lodged(UUID.randomUUID(), COMPANY, origin(3), 5)).statusCode(200);
        byte[] inner = new byte[80];
        open(met, met, inner).statusCode(200).body("keys[0].sealed", equalTo(Base64Text.of(inner)));
        open(other, other, inner).statusCode(404);
        open(UUID.randomUUID(), other, inner).statusCode(404);
        // Keys of another lodging, presented as if they were of one whose condition is met.
        open(met, other, inner).statusCode(409).body("type", containsString("keeper-seal-broken"));
        service().get(BASE + "/keeper/days").then().body("days[0].lodgings", equalTo(3)).body("days[0].opened", equalTo(1))
                .body("days[0].refused", equalTo(3));
    }

    /** Whoever tries out companies needs two lodgings for each. */
    @Test
    void takesNoMoreLodgingsOnADayThanPeopleLodge() {
        for (int batch = 0; batch < 4; batch++) {
            tell(IntStream.range(0, 50).mapToObj(i -> KeeperMessage.lodged(UUID.randomUUID(), COMPANY, origin(i), 5))
                    .toArray(KeeperMessage[]::new)).body("taken", hasSize(50));
        }
        UUID known = service().get(BASE + "/keeper/met-lodgings").then().extract().jsonPath().getList("lodgings", UUID.class)
                .getFirst();
        tell(KeeperMessage.lodged(UUID.randomUUID(), COMPANY, origin(9), 2), KeeperMessage.told(known)).body("taken",
                hasSize(1));
        service().get(BASE + "/keeper/days").then().body("days[0].lodgings", equalTo(200)).body("days[0].refused", equalTo(1))
                .body("days[0].asked", equalTo(1));
    }

    /** A service that somebody has taken over cannot make a lodging about a company of its choice. */
    @Test
    void whatItKnowsOfALodgingNeverChanges() {
        UUID lodging = UUID.randomUUID();
        tell(KeeperMessage.lodged(lodging, COMPANY, origin(1), 5));
        String other = "d".repeat(64);
        tell(KeeperMessage.lodged(lodging, other, origin(4), 2), KeeperMessage.lodged(UUID.randomUUID(), other, origin(2), 5),
                KeeperMessage.lodged(UUID.randomUUID(), other, origin(3), 5)).body("taken", hasSize(3));
        met().body("lodgings", empty());
    }

    @Test
    void whatDoesNotOpenKeepsNothingElse() {
        UUID id = UUID.randomUUID();
        send(List.of(Map.of("id", UUID.randomUUID().toString(), "sealed", "A".repeat(120)),
                Map.of("id", id.toString(), "sealed",
                        sealed(id, KeeperMessage.lodged(UUID.randomUUID(), COMPANY, origin(1), 2)))))
                .statusCode(200).body("taken", contains(id.toString()));
        tell(new KeeperMessage(UUID.randomUUID(), "no hash", null, 1, false, false)).body("taken", empty());
        service().contentType("application/json").body("{\"messages\": []}").post(BASE + "/keeper/messages").then()
                .statusCode(400);
        service().contentType("application/json").body("{\"keys\": [{\"part\": \"notes\"}]}")
                .post(BASE + "/keeper/met-lodgings/" + UUID.randomUUID() + "/keys").then().statusCode(400);
    }

    @Test
    void aRoleIsServiceOrKeeper() {
        assertThatThrownBy(() -> new OnlyInRole(List.of("guard"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new OnlyInRole(List.of("keeper"))).isNotNull();
    }

    private static ValidatableResponse tell(KeeperMessage... messages) {
        return send(Stream.of(messages).map(message -> {
            UUID id = UUID.randomUUID();
            return Map.of("id", id.toString(), "sealed", sealed(id, message));
        }).toList());
    }

    private static String sealed(UUID id, KeeperMessage message) {
        return Base64Text.of(Hpke.seal(PaddedJson.write(message), key(), SealingContexts.ofKeeperMessage(id)));
    }

    private static ValidatableResponse send(List<Map<String, String>> messages) {
        return service().contentType("application/json").body(Map.of("messages", messages)).post(BASE + "/keeper/messages")
                .then();
    }

    /** @param asked lodging whose keys are asked for; @param sealedFor lodging with which they were lodged */
    private static ValidatableResponse open(UUID asked, UUID sealedFor, byte[] inner) {
        String sealed = Base64Text.of(Hpke.seal(inner, key(), SealingContexts.ofLodgedKey(sealedFor, "facts", 1)));
        return service().contentType("application/json")
                .body(Map.of("keys", List.of(Map.of("part", "facts", "generation", 1, "sealed", sealed))))
                .post(BASE + "/keeper/met-lodgings/" + asked + "/keys").then();
    }

    private static ValidatableResponse met() {
        return service().get(BASE + "/keeper/met-lodgings").then().statusCode(200);
    }

    private static byte[] key() {
        return Base64Text.bytes(given().get(BASE + "/keeper/key").path("publicKey"));
    }

    private static RequestSpecification service() {
        return given().header("Keeper-Token", "the-token-of-the-keeper-of-the-tests-only");
    }

    private static String origin(int number) {
        return "%064x".formatted(number);
    }
}
