package nl.stagepact.placement.source.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.source.api.ForeignDeliveries.BASE;
import static nl.stagepact.placement.source.api.ForeignDeliveries.COMMON;
import static nl.stagepact.placement.source.api.ForeignDeliveries.FEED;
import static nl.stagepact.placement.source.api.ForeignDeliveries.PERIOD;
import static nl.stagepact.placement.source.api.ForeignDeliveries.POSTINGS;
import static nl.stagepact.placement.source.api.ForeignDeliveries.send;
import static nl.stagepact.placement.source.api.ForeignDeliveries.sendTo;
import static nl.stagepact.placement.source.api.ForeignDeliveries.vacancy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.vacancy.domain.PayUnit;
import nl.stagepact.testkit.RealPostgres;

/** What we write for others gives the same vacancy when it is delivered to us. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-sbb", roles = "sbb-system")
@OidcSecurity(claims = @Claim(key = "azp", value = "demo-sbb"))
class OwnFormatsApiTest {

    private static final List<String> NASTY = List.of(" ", "\n", "\r", "<", ">", "&", "&amp;", "\"", "'", "\\", "=", "|", ";",
            ",",
            "<b>", "</li>", "<br>", "\u00A0", "\u200B", "\u2028", "\uD83D\uDE00", "é", "e\u0301", "a", "b", "1.250", "null");

    @Inject
    DataSource database;

    @BeforeEach
    void aCompany() throws SQLException {
        ForeignDeliveries.aCompanyIn(database);
    }

    /** The same, except for what belongs to its publication. */
    @ParameterizedTest
    @ValueSource(strings = { "json-feed", "csv" })
    void ourOwnFeedGivesTheSameVacancies(String format) throws SQLException {
        send(COMMON + PERIOD,
                """
                        {'vacancies': [
                         {'sourceId': 'a', 'title': 'Kok <met> "ster"',
                          'tasks': [{'workProcess': 'B1-K1-W1', 'text': 'Een\\n  twee\\n\\ndrie'},
                          {'text': '<b>List<String></b> & zo'}], 'places': 2, 'compensation': {'perMonthCents': 12345, 'coversCosts': true},
                          'offers': ['step_free', 'small_scale'], 'supervision': 'online', 'canonicalUrl': 'https://x.example/a?b=1&c=2'},
                         {'sourceId': 'b', 'title': 'Opdracht', 'tasks': [{'text': 'x'}], 'places': 1, 'form': 'assignment',
                          'certifiability':
                          {'decision': 'yes', 'policyDocument': 'Servicedocument mbo', 'policyVersion': '8.0'}}]}""",
                "application/json")
                .body("outcomes.published", equalTo(2));
        String feed = feed(format, "{\"forms\": [\"regular\", \"assignment\"]}");
        Map<String, Object> cook = vacancy("Kok <met> \"ster\"");
        Map<String, Object> assignment = vacancy("Opdracht");
        send("?complete=true", "{'vacancies': []}", "application/json").body("withdrawn", hasSize(2));

        ValidatableResponse copied = sendTo("copy", "", feed, format.equals("csv") ? "text/csv" : FEED)
                .body("outcomes.published", equalTo(2));

        assertThat(copied.extract().<List<Object>> path("items.notices")).containsOnlyNulls();
        assertThat(vacancy("Kok <met> \"ster\"")).isEqualTo(cook);
        assertThat(vacancy("Opdracht")).isEqualTo(assignment);
    }

    @ParameterizedTest
    @ValueSource(strings = { "json-feed", "csv" })
    void ourOwnFeedGivesTheSameTexts(String format) throws SQLException {
        Random random = new Random(12);
        List<String> titles = IntStream.range(0, 40).mapToObj(i -> i + text(random, 20)).toList();
        String vacancies = titles
                .stream().map(title -> "{\"sourceId\": \"%d\", \"title\": %s, \"tasks\": [%s], \"places\": 1}".formatted(
                        titles.indexOf(title), quoted(title),
                        IntStream.range(0, 1 + random.nextInt(3))
                                .mapToObj(_ -> "{\"text\": " + quoted("x" + text(random, 200) + "x") + "}")
                                .collect(Collectors.joining(", "))))
                .collect(Collectors.joining(", "));
        sendTo("site", COMMON + PERIOD, "{\"vacancies\": [" + vacancies + "]}", "application/json").body("outcomes.published",
                equalTo(titles.size()));
        String feed = feed(format, "{}");
        List<Map<String, Object>> originals = titles.stream().map(title -> vacancy(title.strip())).toList();
        send("?complete=true", "{'vacancies': []}", "application/json").body("withdrawn", hasSize(titles.size()));

        sendTo("copy", "", feed, format.equals("csv") ? "text/csv" : FEED).body("outcomes.published", equalTo(titles.size()));

        assertThat(titles.stream().map(title -> vacancy(title.strip())).toList()).isEqualTo(originals);
    }

    /** Each way to state pay: for each unit an amount or a range, open or closed, up to its limits. */
    @ParameterizedTest
    @ValueSource(strings = { "json-feed", "csv", "pages" })
    void ourOwnFormatsGiveTheSamePay(String format) throws SQLException {
        Random random = new Random(20);
        List<String> pays = new ArrayList<>(List.of("{'perDayCents': 2550}", "{'perMonthCents': 45001}"));
        for (PayUnit unit : PayUnit.values()) {
            int min = 1 + random.nextInt(unit.mostCents() - 1);
            int max = min + 1 + random.nextInt(unit.mostCents() - min);
            pays.add(pay(unit, "'minPayCents': " + min + ", 'maxPayCents': " + max));
            pays.add(pay(unit, "'minPayCents': " + min));
            pays.add(pay(unit, "'maxPayCents': " + unit.mostCents()));
            pays.add(unit == PayUnit.DAY || unit == PayUnit.MONTH ? pay(unit, "'minPayCents': 0, 'maxPayCents': 1")
                    : pay(unit, "'minPayCents': " + max + ", 'maxPayCents': " + max));
        }
        String vacancies = IntStream.range(0, pays.size()).mapToObj(("{'sourceId': 'a%d', 'title': 'Kok %<d', 'tasks': "
                + "[{'text': 'Soep'}], 'places': 1, 'compensation': PAY}")::formatted).collect(Collectors.joining(","));
        for (String pay : pays) {
            vacancies = vacancies.replaceFirst("PAY", pay);
        }
        List<String> ids = send(COMMON + PERIOD, "{'vacancies': [" + vacancies + "]}", "application/json")
                .body("outcomes.published", equalTo(pays.size())).extract().path("items.vacancyId");
        List<Map<String, Object>> originals = IntStream.range(0, pays.size()).mapToObj(i -> vacancy("Kok " + i)).toList();
        for (int i = 0; i < pays.size(); i++) {
            assertThat(new JsonPath(pays.get(i).replace('\'', '"')).getMap("$")).isEqualTo(pay(originals.get(i)));
        }
        String written = format.equals("pages") ? ids.stream().map(OwnFormatsApiTest::script).toList().toString()
                : feed(format, "{}");
        send("?complete=true", "{'vacancies': []}", "application/json").body("withdrawn", hasSize(pays.size()));

        sendTo("copy", COMMON, written, format.equals("csv") ? "text/csv" : format.equals("pages") ? POSTINGS : FEED)
                .body("outcomes.published", equalTo(pays.size()));

        assertThat(IntStream.range(0, pays.size()).mapToObj(i -> vacancy("Kok " + i)).toList()).isEqualTo(originals);
    }

    private static String pay(PayUnit unit, String amounts) {
        return "{'payUnit': '" + unit.code() + "', " + amounts + "}";
    }

    private static Map<String, Object> pay(Map<String, Object> vacancy) {
        Map<String, Object> pay = new HashMap<>();
        ((Map<?, ?>) vacancy.get("compensation")).forEach((name, value) -> pay.put(name.toString(), value));
        pay.remove("coversCosts");
        return pay;
    }

    private static String text(Random random, int length) {
        return IntStream.range(0, length).mapToObj(_ -> NASTY.get(random.nextInt(NASTY.size()))).collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return JsonNodeFactory.instance.textNode(text).toString();
    }

    private String feed(String format, String filter) throws SQLException {
        UUID id = UUID.randomUUID();
        EmptyTables.run(database,
                "insert into feed values ('" + id + "', 'x', 'f', 'nl', 'CC-BY-4.0', null, '" + filter + "', 1, {now}, false)");
        return given().get(BASE + "/feeds/" + id + "/" + format).then().statusCode(200).extract().asString();
    }

    @Test
    void ourOwnPageGivesTheSameVacancy() {
        String id = send(COMMON + PERIOD, """
                {'vacancies': [{'sourceId': 'a', 'title': 'Kok', 'tasks': [{'text': 'Soep & vis'}, {'text': 'List<String>'}],
                 'places': 2, 'compensation': {'perDayCents': 2550}}]}""", "application/json").extract()
                .path("items[0].vacancyId");
        String script = script(id);
        Map<String, Object> original = vacancy("Kok");
        send("?complete=true", "{'vacancies': []}", "application/json");

        ValidatableResponse copied = sendTo("copy", COMMON, script, POSTINGS).body("outcomes.published", equalTo(1));

        assertThat(copied.extract().<String> path("items[0].notices.code.toString()")).isEqualTo("[valid_through_is_last_day]");
        assertThat(vacancy("Kok")).isEqualTo(original);
    }

    private static String script(String id) {
        String page = given().accept("text/html").get(BASE + "/vacancies/" + id + "/pages/nl").then().statusCode(200).extract()
                .asString();
        Matcher script = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL).matcher(page);
        assertThat(script.find()).isTrue();
        return script.group(1);
    }
}
