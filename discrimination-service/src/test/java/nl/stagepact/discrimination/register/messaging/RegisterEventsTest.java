package nl.stagepact.discrimination.register.messaging;

import static io.restassured.RestAssured.given;
import static nl.stagepact.discrimination.AReport.ANONYMOUS;
import static nl.stagepact.discrimination.AReport.BASE;
import static nl.stagepact.discrimination.AReport.by;
import static nl.stagepact.discrimination.AReport.sent;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.discrimination.ADesk;
import nl.stagepact.discrimination.EmptyTables;
import nl.stagepact.events.placements.CompanyRegistered;
import nl.stagepact.events.registers.AreaChanged;
import nl.stagepact.events.registers.AreaPeriod;
import nl.stagepact.events.registers.InstitutionChanged;
import nl.stagepact.events.registers.InstitutionPeriod;
import nl.stagepact.events.registers.ProgrammeChanged;
import nl.stagepact.events.registers.ProgrammePeriod;
import nl.stagepact.testkit.RealPostgres;

/** What registers of other services tell decides which codes a report may name. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "adviser", roles = "confidential-adviser")
@OidcSecurity(claims = @Claim(key = "institution_code", value = "99DX"))
class RegisterEventsTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final String MBO = ANONYMOUS.replace("\"municipalityOfResidence\"",
            "\"educationType\": \"mbo\", \"programmeCode\": \"25180\", \"municipalityOfResidence\"");
    private static final String DESK = """
            {"name": "Meldpunt", "open": true, "readers": ["Vertrouwenspersoon"], "substitute": "Zorgteam",
             "descriptionNl": "Wij lezen.", "confirmWorkingDays": 3, "acknowledgeDays": 7, "feedbackMonths": 3}""";

    @Inject
    DataSource database;

    @Inject
    ADesk desks;

    @Inject
    AreaChangedConsumer areas;

    @Inject
    ProgrammeChangedConsumer programmes;

    @Inject
    InstitutionChangedConsumer institutions;

    @Inject
    CompanyRegisteredConsumer companies;

    @BeforeEach
    void desksOfEachKind() throws SQLException {
        EmptyTables.in(database);
        desks.ofEachKind();
    }

    @Test
    void asLongAsNothingArrivedEveryCodePasses() {
        sent(MBO);
        describe().statusCode(201);
    }

    @Test
    void aReportNamesEveryCodeThatDoesNotExist() {
        areas.handle(municipality("GM0363", 1, true));
        programmes.handle(programme("25604"));
        companies.handle(new CompanyRegistered("900000002", "GM0363", List.of()));
        send(MBO).statusCode(400).body("errors.pointer", containsInAnyOrder("/facts/municipalityOfResidence",
                "/facts/municipalityOfIncident", "/facts/programmeCode", "/company/leerbedrijfId"));
        areas.handle(municipality("GM0307", 1, true));
        areas.handle(municipality("GM0344", 1, true));
        programmes.handle(programme("25180"));
        companies.handle(new CompanyRegistered("900000001", "GM0307", List.of("25180")));
        sent(MBO);
    }

    @Test
    void programmesOfOtherEducationTypesAreInNoRegister() {
        programmes.handle(programme("25604"));
        sent(MBO.replace("\"mbo\"", "\"hbo\""));
    }

    @Test
    void aCompanyStatedLaterMustExistToo() {
        String code = sent(ANONYMOUS);
        companies.handle(new CompanyRegistered("900000002", "GM0363", List.of()));
        by(code).body("{\"leerbedrijfId\": \"900000003\"}").put(BASE + "/own-report/company").then().statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/leerbedrijfId"));
        by(code).body("{\"name\": \"De Korenaar\"}").put(BASE + "/own-report/company").then().statusCode(204);
    }

    @Test
    void aMunicipalityThatWasRemovedIsNotBroughtBackByAnOlderEvent() {
        areas.handle(municipality("GM0363", 1, true));
        areas.handle(municipality("GM0344", 1, true));
        areas.handle(municipality("GM0307", 3, false));
        areas.handle(municipality("GM0307", 2, true));
        send(ANONYMOUS).statusCode(400).body("errors.pointer", containsInAnyOrder("/facts/municipalityOfResidence"));
        areas.handle(municipality("GM0307", 3, true));
        sent(ANONYMOUS);
    }

    @Test
    void aSchoolThatIsInNoRegisterHasNoDesk() {
        institutions.handle(institution("99DA"));
        describe().statusCode(409).body("type", containsString("desk-not-in-register"))
                .body("detail", containsString("99DX"));
        institutions.handle(institution("99DX"));
        describe().statusCode(201).body("code", equalTo("99DX"));
    }

    private static AreaChanged municipality(String code, int version, boolean listed) {
        return new AreaChanged("municipality", code, version,
                listed ? List.of(new AreaPeriod("Gemeente", List.of(), FIRST, null, true)) : List.of());
    }

    private static ProgrammeChanged programme(String code) {
        return new ProgrammeChanged(code, "crebo", 1,
                List.of(new ProgrammePeriod("Kok", null, "2", "handel", null, true, FIRST, null, true)));
    }

    private static InstitutionChanged institution(String code) {
        return new InstitutionChanged(code, "brin", 1,
                List.of(new InstitutionPeriod("School", "mbo", List.of(), FIRST, null, true)));
    }

    private static ValidatableResponse send(String body) {
        return given().contentType("application/json").body(body).post(BASE + "/reports").then();
    }

    private static ValidatableResponse describe() {
        return given().contentType("application/json").body(DESK).put(BASE + "/desks/99DX").then();
    }
}
