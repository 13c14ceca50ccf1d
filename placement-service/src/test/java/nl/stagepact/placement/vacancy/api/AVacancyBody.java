package nl.stagepact.placement.vacancy.api;

import static io.restassured.RestAssured.given;

import java.sql.SQLException;

import javax.sql.DataSource;

import io.restassured.response.ValidatableResponse;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.testkit.FixedDay;

/** Two recognised companies, and bodies of vacancies that the first of them offers. */
public final class AVacancyBody {

    public static final String VACANCIES = "/placement/v1/vacancies";
    public static final String DOUBT = """
            , "form": "simulation", "certifiability": {"decision": "doubt", "policyDocument": "Servicedocument mbo", \
            "policyVersion": "8.0"}""";

    private AVacancyBody() {
    }

    /** Companies 900000001 and 900000002, recognised for 25180, the first for 25604 too. */
    public static void companies(DataSource database) throws SQLException {
        EmptyTables.in(database, "insert into programme values ('25180', 1), ('25604', 1)", """
                insert into programme_period values ('25180', 'Kok', '2', 'food', '2015-01-01', null),
                    ('25604', 'Software developer', '4', 'ict', '2015-01-01', null)""", """
                insert into training_company (leerbedrijf_id, sequence, name, name_key, postcode, city, contacts, in_register,
                    content_hash, recorded_at, recorded_by)
                values ('900000001', 1, 'De Korenaar', 'de korenaar', '3811AA', 'Amersfoort',
                        '[{"role": "workplace_trainer", "email": "stage@bedrijf.example"}]', true, '', {now}, 'test'),
                    ('900000002', 1, 'Garage Smit', 'garage smit', '3500AB', 'Utrecht', '[]', true, '', {now}, 'test')""", """
                insert into recognition (leerbedrijf_id, programme_code, obtained_remotely, work_processes, valid_from)
                values ('900000001', '25180', false, '{}', '2020-01-01'), ('900000001', '25604', false, '{}', '2020-01-01'),
                    ('900000002', '25180', false, '{}', '2020-01-01')""");
    }

    /** @param more fields, after a comma */
    public static String of(String title, String programme, String more) {
        return """
                {"leerbedrijfId": "900000001", "title": "%s", "tasks": [{"text": "Deeg kneden"}], "programmeCodes": ["%s"],
                 "learningPath": "bol", "from": "%s", "to": "%s", "days": ["friday", "monday"], "hoursPerWeek": 16, "places": 2%s}"""
                .formatted(title, programme, FixedDay.TODAY.plusDays(10), FixedDay.TODAY.plusDays(100), more);
    }

    public static String published(String body) {
        return post(body).statusCode(201).extract().path("vacancy.id");
    }

    public static ValidatableResponse post(String body) {
        return given().contentType("application/json").body(body).post(VACANCIES).then();
    }

    /** @param version in If-Match */
    public static ValidatableResponse put(String id, int version, String body) {
        return given().contentType("application/json").header("If-Match", "\"v" + version + '"').body(body)
                .put(VACANCIES + '/' + id).then();
    }

    public static int version(String id) {
        return Integer.parseInt(given().get(VACANCIES + '/' + id + "/state").header("ETag").replaceAll("[^0-9]", ""));
    }
}
