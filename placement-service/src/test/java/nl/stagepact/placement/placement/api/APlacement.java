package nl.stagepact.placement.placement.api;

import static io.restassured.RestAssured.given;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import io.restassured.response.ValidatableResponse;
import nl.stagepact.testkit.FixedDay;

/** A place at company 900000001 that a student found, and its agreement. */
public final class APlacement {

    public static final String PLACEMENTS = "/placement/v1/placements";
    public static final LocalDate FIRST = FixedDay.TODAY.plusDays(14);
    public static final LocalDate LAST = FIRST.plusDays(140);

    private APlacement() {
    }

    public static String body(String caseKey) {
        return """
                {"caseKey": "%s", "leerbedrijfId": "900000001", "learningPath": "bol", "from": "%s", "foundBy": "student"}"""
                .formatted(caseKey, FIRST);
    }

    public static String inVacancy(String caseKey, String vacancyId) {
        return "{\"caseKey\": \"%s\", \"vacancyId\": \"%s\", \"from\": \"%s\", \"foundBy\": \"school\"}".formatted(caseKey,
                vacancyId, FIRST);
    }

    public static ValidatableResponse propose(String body) {
        return given().contentType("application/json").body(body).post(PLACEMENTS).then();
    }

    /** @return its id */
    public static String proposed(String caseKey) {
        return propose(body(caseKey)).statusCode(201).extract().path("id");
    }

    /** Of an adult. @return its id */
    public static String agreed(String caseKey) {
        String id = proposed(caseKey);
        terms(id, 1, ", \"minor\": false").statusCode(200);
        signAll(id, 1);
        return id;
    }

    /** @param more fields, after a comma */
    public static ValidatableResponse terms(String id, int version, String more) {
        return given().contentType("application/json").header("If-Match", "\"v" + version + '"')
                .body("""
                        {"startsOn": "%s", "endsOn": "%s", "hoursPerWeek": 16, "daysPerWeek": 2, "workProcesses": ["B1-K1-W1", "B1-K1-W2"],
                         "supervisors": ["workplace_trainer"]%s}"""
                        .formatted(FIRST, LAST, more))
                .post(PLACEMENTS + '/' + id + "/terms")
                .then();
    }

    /** Contract data from another day, whatever the version. */
    static ValidatableResponse draft(String id, LocalDate from, int hours) {
        return given().contentType("application/json").header("If-Match", "*").body("""
                {"startsOn": "%s", "endsOn": "%s", "hoursPerWeek": %d, "daysPerWeek": 2, "workProcesses": ["B1-K1-W1"],
                 "supervisors": ["workplace_trainer"]}""".formatted(from, LAST, hours)).post(PLACEMENTS + '/' + id + "/terms")
                .then();
    }

    public static ValidatableResponse sign(String id, int terms, String signer) {
        return sign(id, terms, signer, false);
    }

    public static ValidatableResponse sign(String id, int terms, String signer, boolean elsewhere) {
        return step(id, "signatures", "{\"termsNumber\": %d, \"signer\": \"%s\", \"signedOn\": \"%s\", \"elsewhere\": %b}"
                .formatted(terms, signer, FixedDay.TODAY, elsewhere));
    }

    public static void signAll(String id, int terms) {
        sign(id, terms, "student").statusCode(200);
        sign(id, terms, "company", true).statusCode(200);
        sign(id, terms, "school").statusCode(200);
    }

    public static ValidatableResponse step(String id, String step, String body) {
        return given().contentType("application/json").body(body).post(PLACEMENTS + '/' + id + '/' + step).then();
    }

    public static ValidatableResponse get(String id) {
        return given().get(PLACEMENTS + '/' + id).then().statusCode(200);
    }

    public static int version(String id) {
        return Integer.parseInt(given().get(PLACEMENTS + '/' + id).header("ETag").replaceAll("[^0-9]", ""));
    }

    /** Kinds of events about placements, in order. */
    public static List<String> events(DataSource database) throws SQLException {
        List<String> kinds = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        """
                                select split_part(type, '.', 4) from outbox where type like 'nl.stagepact.placements.%' order by position""")) {
            while (row.next()) {
                kinds.add(row.getString(1));
            }
        }
        return kinds;
    }
}
