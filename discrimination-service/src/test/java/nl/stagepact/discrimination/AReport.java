package nl.stagepact.discrimination;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;

/** Reports as they are sent, and requests of their reporters. */
public final class AReport {

    public static final String BASE = "/discrimination/v1";
    public static final String ACCOUNT = "Ik mocht komen als ik mijn hoofddoek af zou doen";
    public static final String ANONYMOUS = """
            {"language": "nl", "wish": "talk", "facts": {"capacity": "victim", "phase": "searching", "kinds": ["rejection"],
             "grounds": ["religion"], "municipalityOfResidence": "GM0307", "municipalityOfIncident": "GM0344"},
             "company": {"leerbedrijfId": "900000001", "name": "De Korenaar", "city": "Amersfoort"}, "account": "%s",
             "handledBy": "99DA"}""".formatted(ACCOUNT);

    private AReport() {
    }

    /** @return receipt code */
    public static String sent(String body) {
        return given().contentType("application/json").body(body).post(BASE + "/reports").then().statusCode(201).extract()
                .path("receiptCode");
    }

    /** A request of the reporter. */
    public static RequestSpecification by(String code) {
        return given().contentType("application/json").header("Receipt-Code", code);
    }
}
