package nl.stagepact.placement.source.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.confirmation.usecase.ExpireVacancies;
import nl.stagepact.placement.confirmation.usecase.ReportNotLooking;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-sbb", roles = "sbb-system")
@OidcSecurity(claims = @Claim(key = "azp", value = "demo-sbb"))
class VacancySourceApiTest {

    private static final String BASE = "/placement/v1";
    private static final LocalDate TODAY = FixedDay.TODAY;
    private static final LocalDate FROM = TODAY.plusDays(10);
    private static final LocalDate TO = TODAY.plusDays(100);

    @Inject
    DataSource database;

    @Inject
    ExpireVacancies expireVacancies;

    @Inject
    ReportNotLooking reportNotLooking;

    @BeforeEach
    void companies() throws SQLException {
        EmptyTables.in(database, "insert into programme values ('25180', 1)",
                "insert into programme_period values ('25180', 'Kok', '2', 'food', '2015-01-01', null)",
                """
                        insert into training_company (leerbedrijf_id, sequence, name, name_key, postcode, city, contacts, in_register,
                            content_hash, recorded_at, recorded_by)
                        select n::text, 1, 'Bedrijf ' || n, 'b', '3811AA', 'Amersfoort', '[]', true, '', {now}, 'test'
                        from generate_series(1, 2) n""",
                """
                        insert into recognition (leerbedrijf_id, programme_code, obtained_remotely, work_processes, valid_from)
                        values ('1', '25180', false, '{}', '2020-01-01'), ('2', '25180', false, '{}', '2020-01-01')""");
    }

    @Test
    void eachVacancyHasItsOwnResult() {
        String delivery = deliveryOf(vacancy("a", "Kok", ""), vacancy("b", "Bakker", ", \"places\": 900, \"x\": 1"),
                vacancy("c", "Slager", "").replace("25180", "25190"), "7", vacancy("a", "Weer a", ""));
        deliver("site", "", delivery).statusCode(200).body("outcomes.published", equalTo(1))
                .body("outcomes.refused", equalTo(4))
                .body("items.outcome", contains("published", "refused", "refused", "refused", "refused"))
                .body("items[1].errors.pointer", containsInAnyOrder("/vacancies/1/places", "/vacancies/1/x"))
                .body("items[2].errors.code", hasItems("programme_not_known")).body("items[3].sourceId", nullValue())
                .body("items[2].errors.pointer", hasItems("/vacancies/2/programmeCodes/0"))
                .body("items[3].errors.pointer", contains("/vacancies/3"))
                .body("items[4].errors.code", contains("offer_twice"));
        assertThat(titles()).containsExactly("Kok");
    }

    @Test
    void sameIdUpdatesAndSameContentConfirms() throws SQLException {
        String id = deliver("site", "", deliveryOf(vacancy("a", "Kok", ""))).extract().path("items[0].vacancyId");
        EmptyTables.run(database, "update vacancy set confirmed_on = {today} - 40");
        expireVacancies.expire();
        assertThat(titles()).isEmpty();
        deliver("site", "", deliveryOf(vacancy("a", "Kok", ""))).body("items[0].outcome", equalTo("unchanged"))
                .body("items[0].vacancyId", equalTo(id));
        assertThat(titles()).containsExactly("Kok");
        deliver("site", "", deliveryOf(vacancy("a", "Kok in opleiding", ""))).body("items[0].outcome", equalTo("updated"))
                .body("items[0].vacancyId", equalTo(id));
        assertThat(titles()).containsExactly("Kok in opleiding");
        deliver("site", "", deliveryOf(vacancy("a", "Kok", "").replace("\"1\"", "\"2\"")))
                .body("items[0].errors.code", contains("of_another_company")).body("items[0].vacancyId", equalTo(id));
        assertThat(titles()).containsExactly("Kok in opleiding");
    }

    @Test
    void vacanciesMissingFromACompleteDeliveryAreWithdrawn() {
        deliver("site", "", deliveryOf(vacancy("a", "Kok", ""), vacancy("b", "Bakker", ""), vacancy("c", "Slager", "")));
        deliver("site", "", deliveryOf(vacancy("a", "Kok", ""))).body("withdrawn", empty());
        assertThat(titles()).hasSize(3);
        // A rejected vacancy counts as delivered.
        deliver("site", "?complete=true", deliveryOf(vacancy("a", "Kok", ""), vacancy("b", "Bakker", ", \"places\": 0")))
                .body("withdrawn", hasSize(1)).body("items.outcome", contains("unchanged", "refused"));
        assertThat(titles()).containsExactlyInAnyOrder("Kok", "Bakker");
        deliver("site", "?complete=true", deliveryOf(vacancy("a", "Kok", ""), "{}")).statusCode(400)
                .body("errors.code", contains("complete_names_all"))
                .body("errors.pointer", contains("/vacancies/1/sourceId"));
        assertThat(titles()).hasSize(2);
        given().get(BASE + "/vacancy-sources/site/vacancies?pageSize=1").then().statusCode(200)
                .body("items.sourceId", contains("a")).body("next", not(nullValue()));
    }

    @Test
    void duplicatesFromTwoSourcesBecomeOneVacancyWithBothSources() {
        String id = deliver("site", "", deliveryOf(vacancy("a", "Kok", ""))).extract().path("items[0].vacancyId");
        deliver("bank", "", deliveryOf(vacancy("99", "KOK", ""))).body("items[0].outcome", equalTo("joined"))
                .body("items[0].vacancyId", equalTo(id));
        // The first source determines the content.
        deliver("bank", "", deliveryOf(vacancy("99", "Kok met ervaring", ""))).body("items[0].outcome", equalTo("unchanged"));
        assertThat(titles()).containsExactly("Kok");
        given().get(BASE + "/vacancies/" + id + "/state").then().body("sources.source", contains("site", "bank"))
                .body("sources.leads", contains(true, false));
        // The vacancy stays published while one source has it; the other source then leads.
        deliver("site", "?complete=true", deliveryOf(vacancy("z", "Iets anders", ""))).body("withdrawn", empty());
        assertThat(titles()).containsExactlyInAnyOrder("Kok", "Iets anders");
        deliver("bank", "", deliveryOf(vacancy("99", "Kok met ervaring", ""))).body("items[0].outcome", equalTo("updated"));
        deliver("bank", "?complete=true", deliveryOf(vacancy("y", "Nog iets", ""))).body("withdrawn", contains(id));
    }

    @Test
    void aSourceDoesNotWithdrawADirectlyPublishedVacancy() {
        String id = given().contentType("application/json").body(vacancy("", "Kok", "").replace("\"sourceId\": \"\", ", ""))
                .post(BASE + "/vacancies").then().statusCode(201).extract().path("vacancy.id");
        deliver("bank", "", deliveryOf(vacancy("99", "Kok", ""))).body("items[0].outcome", equalTo("joined"));
        deliver("bank", "?complete=true", deliveryOf(vacancy("x", "Ander", ""))).body("withdrawn", empty());
        assertThat(titles()).containsExactlyInAnyOrder("Kok", "Ander");
        given().get(BASE + "/vacancies/" + id + "/state").then().body("sources.source", contains("direct"));
    }

    @Test
    void anOutdatedSourceDoesNotRepublishAWithdrawnVacancy() {
        String id = deliver("site", "", deliveryOf(vacancy("a", "Kok", ""))).extract().path("items[0].vacancyId");
        given().post(BASE + "/vacancies/" + id + "/withdrawals").then().statusCode(200);
        deliver("site", "", deliveryOf(vacancy("a", "Kok", ""))).body("items[0].errors.code", contains("withdrawn_meanwhile"));
        assertThat(titles()).isEmpty();
        deliver("site", "", deliveryOf(vacancy("a", "Kok, weer", ""))).body("items[0].outcome", equalTo("published"))
                .body("items[0].vacancyId", not(equalTo(id)));
    }

    @Test
    void anOutdatedSourceThatDoesNotLeadDoesNotRepublishEither() {
        String id = given().contentType("application/json").body(vacancy("", "Kok", "").replace("\"sourceId\": \"\", ", ""))
                .post(BASE + "/vacancies").then().statusCode(201).extract().path("vacancy.id");
        String elsewhere = deliveryOf(vacancy("99", "Kok", ", \"offers\": [\"step_free\", \"small_scale\"]"));
        deliver("bank", "", elsewhere).body("items[0].outcome", equalTo("joined"));
        given().post(BASE + "/vacancies/" + id + "/withdrawals").then().statusCode(200);
        deliver("bank", "", elsewhere).body("items[0].errors.code", contains("withdrawn_meanwhile"));
        deliver("bank", "", elsewhere).body("items[0].errors.code", contains("withdrawn_meanwhile"));
        assertThat(titles()).isEmpty();
        deliver("bank", "", deliveryOf(vacancy("99", "Kok, weer", ""))).body("items[0].outcome", equalTo("published"));
    }

    /** An unchanged list does not outweigh people who asked the company. */
    @Test
    void repetitionDoesNotOutweighTwoReporters() {
        String id = deliver("site", "", deliveryOf(vacancy("a", "Kok", ""))).extract().path("items[0].vacancyId");
        reportNotLooking.report(UUID.fromString(id), "99DA");
        deliver("site", "", deliveryOf(vacancy("a", "Kok", "")));
        reportNotLooking.report(UUID.fromString(id), "99DB");
        assertThat(titles()).isEmpty();
        deliver("site", "", deliveryOf(vacancy("a", "Kok", ""))).body("items[0].outcome", equalTo("unchanged"));
        assertThat(titles()).isEmpty();
        deliver("site", "", deliveryOf(vacancy("a", "Kok gezocht", ""))).body("items[0].outcome", equalTo("updated"));
        assertThat(titles()).containsExactly("Kok gezocht");
    }

    @Test
    void onlyACompleteDeliveryMayBeEmpty() {
        for (String[] none : new String[][] { { "{\"vacancies\": []}", "application/json" }, { "[]", "application/ld+json" },
                { "{\"items\": []}", "application/feed+json" }, { "sourceId;title\n", "text/csv" } }) {
            deliver("site", "", deliveryOf(vacancy("a", "Kok " + none[1], "")));
            send("site", "", none[0], none[1]).statusCode(400).body("errors.code", contains("offers_at_most"));
            assertThat(titles()).hasSize(1);
            send("site", "?complete=true", none[0], none[1]).statusCode(200).body("withdrawn", hasSize(1));
            assertThat(titles()).isEmpty();
        }
        deliver("site", "", deliveryOf(vacancy("b", "Kok", "")));
        for (String[] nothing : new String[][] { { "{}", "application/json" }, { "{}", "application/feed+json" },
                { "{\"@graph\": []}", "application/ld+json" }, { "", "text/csv" }, { "<html>", "text/csv" } }) {
            send("site", "?complete=true", nothing[0], nothing[1]).statusCode(400);
        }
        assertThat(titles()).hasSize(1);
    }

    @Test
    void rejectsBodiesWithoutAContentType() throws Exception {
        URI address = URI.create("http://localhost:" + RestAssured.port + BASE + "/vacancy-sources/site/deliveries");
        HttpRequest request = HttpRequest.newBuilder(address).header("Idempotency-Key", "no-type")
                .POST(HttpRequest.BodyPublishers.ofString(deliveryOf(vacancy("a", "Kok", "")))).build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(415);
        }
    }

    /** After an unclosed quote the following rows would be part of one cell, and would be withdrawn as missing. */
    @Test
    void malformedCsvChangesNothing() throws SQLException {
        String query = "?complete=true&leerbedrijfId=1&programme=25180&learningPath=bol&days=monday&hoursPerWeek=8&from=" + FROM
                + "&to=" + TO;
        String valid = "sourceId,places,title,tasks,coversCosts\nq1,1,Een,Snijden,TRUE\nq2,1,Twee,Koken,\n"
                + "q3,1,Drie,Bakken,false\n";
        send("table", query, valid, "text/csv").statusCode(200).body("outcomes.published", equalTo(3));
        assertThat(Rows.count(database, "vacancy where covers_costs")).isEqualTo(1);
        for (String broken : new String[] { valid.replace("Snijden", "\"Snijden"), valid.replace("Een", "Een, klein"),
                valid.replace("q3,1,Drie,Bakken,false\n", "q3,1,Drie,\"Bak"), valid.replace("q2,1,", "q2,") }) {
            send("table", query, broken, "text/csv").statusCode(400)
                    .body("errors.code", contains(oneOf("malformed_csv", "number_of_cells")));
        }
        given().header("Content-Type", "text/csv").header("Idempotency-Key", "latin-1")
                .body(valid.replace("Een", "Caf\u00e9").getBytes(StandardCharsets.ISO_8859_1))
                .post(BASE + "/vacancy-sources/table/deliveries" + query).then().statusCode(400)
                .body("errors.code", contains("not_utf_8")).body("errors.line", contains(2));
        assertThat(titles()).containsExactlyInAnyOrder("Een", "Twee", "Drie");
        send("table", query, valid.replace("coversCosts", "perDayCent"), "text/csv").statusCode(400)
                .body("errors.code", contains("wrong_columns"))
                .body("errors[0].detail", containsString("Onbekend: perDayCent."));
        send("table", query, valid.replace("TRUE", "soms").replace("sourceId", " SourceID "), "text/csv").statusCode(200)
                .body("items[0].errors.column", contains("coversCosts"))
                .body("items[0].errors.line", everyItem(equalTo(2))).body("items[0].errors.pointer", everyItem(nullValue()))
                .body("outcomes.unchanged", equalTo(2)).body("withdrawn", empty());
    }

    @Test
    void everyFaultOfATableIsToldOnce() {
        String rows = IntStream.range(0, 12).mapToObj(i -> "q" + i + ",1,Een\n").collect(Collectors.joining());
        send("table", "", "sourceId,places,title,learningPath\n" + rows + "q,1\n", "text/csv").statusCode(400)
                .body("errors.code", contains("number_of_cells", "number_of_cells"))
                .body("errors.line", contains(2, 14)).body("errors.count", contains(12, null));
        send("table", "?complete=true", "title\n" + "Kok\n".repeat(12), "text/csv").statusCode(400)
                .body("errors.code", contains("complete_names_all")).body("errors[0].line", equalTo(2))
                .body("errors[0].column", equalTo("sourceId")).body("errors[0].count", equalTo(12));
    }

    @Test
    void daysOfATableAreDutchOrEnglish() {
        String query = "?leerbedrijfId=1&programme=25180&learningPath=bol&hoursPerWeek=8&from=" + FROM + "&to=" + TO;
        send("table", query,
                "sourceId,places,title,tasks,days\nq1,1,Een,Snijden,ma|Dinsdag|Wed|thursday|vr.\nq2,1,Twee,Koken,m\n",
                "text/csv").statusCode(200).body("items[1].errors.column", contains("days"))
                .body("items[1].errors.line", contains(3)).body("items.outcome", contains("published", "refused"));
        given().get(BASE + "/vacancies").then().body("items[0].days",
                contains("monday", "tuesday", "wednesday", "thursday", "friday"));
    }

    @Test
    void aDeliveryThatIsNotJsonInUtf8IsRejected() {
        String delivery = deliveryOf(vacancy("a", "Kok", ""));
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_32BE)) {
            given().header("Content-Type", "application/json").header("Idempotency-Key", charset.name())
                    .body(delivery.getBytes(charset)).post(BASE + "/vacancy-sources/site/deliveries").then().statusCode(400)
                    .body("errors.code", contains("not_utf_8"));
        }
        deliver("site", "", delivery + ']').statusCode(400).body("errors.code", contains("malformed_json"));
        deliver("site", "", delivery.replace("\"days\"", "\"title\"")).statusCode(400);
        assertThat(titles()).isEmpty();
    }

    @Test
    void unsupportedCompensationIsToldAndDoesNotStopTheVacancy() {
        String posting = "{\"@type\": \"JobPosting\", \"url\": \"https://x.example/%s\", \"title\": \"Kok %s\", \"description\": "
                + "\"<p>Je kookt.</p><ul><li>Soep</li><li><p>Vlees</p></li></ul>\", \"jobStartDate\": \"" + FROM
                + "\", \"validThrough\": \"" + TO.plusDays(1).atStartOfDay(ZoneId.of("Europe/Amsterdam")).toOffsetDateTime()
                + "\", \"totalJobOpenings\": \"2\", \"baseSalary\": {\"currency\": "
                + "\"%s\", \"value\": {\"value\": %s, \"unitText\": \"%s\"}}}";
        String defaults = "?leerbedrijfId=1&programme=25180&learningPath=bol&days=monday&hoursPerWeek=8";
        String[][] pays = { { "EUR", "25.5", "DAY" }, { "EUR", "\"450\"", "MONTH" }, { "USD", "25", "DAY" },
                { "EUR", "5", "QUARTER" },
                { "EUR", "\"veel\"", "DAY" }, { "EUR", "{}", "DAY" }, { "EUR", "25", "day" } };
        List<String> postings = IntStream.range(0, pays.length)
                .mapToObj(i -> posting.formatted(i, i, pays[i][0], pays[i][1], pays[i][2])).toList();
        send("site", defaults, postings.toString(), "application/ld+json").statusCode(200)
                .body("items.outcome", everyItem(equalTo("published")))
                .body("items.collect { (it.notices.code - 'valid_through_is_last_day').join() }", contains("", "",
                        "pay_not_in_euros", "pay_per_other_period", "pay_unreadable", "pay_unreadable", ""));
        given().get(BASE + "/vacancies?sort=compensation").then().body("items[1].compensation.perDayCents", equalTo(2550))
                .body("items[0].compensation.perMonthCents", equalTo(45_000)).body("items[0].to", equalTo(TO.toString()))
                .body("items[0].places", equalTo(2)).body("items[0].tasks.text", contains("Je kookt.", "Soep", "Vlees"))
                .body("items.compensation.perDayCents", contains(null, 2550, 2500, null, null, null, null));
        // With a default for the last day, validThrough is ignored.
        send("other", defaults + "&to=" + TO.plusDays(30), '[' + posting.formatted("z", "Bakker", "EUR", "30", "DAY") + ']',
                "application/ld+json").body("items.outcome", contains("published"));
        given().get(BASE + "/vacancies?words=bakker").then().body("items[0].to", equalTo(TO.plusDays(30).toString()));
    }

    @Test
    void rejectsUnpairedSurrogates() {
        deliver("site", "", deliveryOf(vacancy("a", "Kok \\ud800", ""), vacancy("b", "\\ud83d\\ude00".repeat(120), ""),
                vacancy("c", "x".repeat(121), ""))).body("items.outcome", contains("refused", "published", "refused"));
    }

    @Test
    void reportsAtMostAHundredFaults() {
        String fields = IntStream.range(0, 100_000).mapToObj(i -> "\"x" + i + "\": 1")
                .collect(Collectors.joining(", ", ", ", ""));
        deliver("site", "", deliveryOf(vacancy("a", "Kok", fields))).statusCode(200).body("items[0].errors", hasSize(100));
    }

    @Test
    void doubtfulVacanciesAreNeitherFoundNorCounted() {
        deliver("site", "", deliveryOf(vacancy("a", "Kok", "")));
        deliver("site", "",
                deliveryOf(vacancy("a", "Kok", ", \"form\": \"simulation\", \"certifiability\": {\"decision\": \"doubt\", "
                        + "\"policyDocument\": \"Servicedocument mbo\", \"policyVersion\": \"8.0\"}")))
                .body("items[0].outcome", equalTo("updated"));
        given().get(BASE + "/vacancies?form=simulation,regular").then().body("total", equalTo(0)).body("items", empty());
    }

    @Test
    void rejectsHugeAndDeeplyNestedItemsAndStoresNothingPartially() throws SQLException {
        String posting = "{\"@type\": \"JobPosting\", \"url\": \"https://x.example/1\", \"title\": \"%s\", \"description\": \"%s\", "
                + "\"jobStartDate\": \"" + FROM + "\", \"validThrough\": \"" + TO + "\", \"totalJobOpenings\": %s}";
        String defaults = "?leerbedrijfId=1&programme=25180&learningPath=bol&days=monday&hoursPerWeek=8";
        send("site", defaults, posting.formatted("x".repeat(1_000_000), "d", "1e9"), "application/ld+json").statusCode(200)
                .body("items[0].errors.pointer", hasItems("/title", "/places"));
        send("site", defaults, "[".repeat(1_000) + "]".repeat(1_000), "application/ld+json").statusCode(400);
        String id = send("site", defaults, posting.formatted("Kok", "d".repeat(1_000_000), "1"), "application/ld+json")
                .statusCode(200)
                .body("items[0].outcome", equalTo("published")).extract().path("items[0].vacancyId");
        assertThat(given().get(BASE + "/vacancies/" + id).then().extract().<String> path("tasks[0].text")).hasSize(1_000);
        assertThat(Rows.count(database, "vacancy")).isEqualTo(1);
    }

    @Test
    void acceptsJobPostingsAndRemovesScripts() {
        String posting = """
                {"@context": "https://schema.org", "@type": "JobPosting", "identifier": {"@type": "PropertyValue", "value": 1042},
                 "title": "Kok", "description": "<ul><li>Soep <b>koken</b></li><li><script>alert(1)</script>Snijden</li></ul>",
                 "url": "https://bedrijf.example/vacatures/1042", "jobStartDate": "%s", "validThrough": "%sT23:59:00+01:00",
                 "hiringOrganization": {"@id": "#self"}, "@reverse": {"@id": "#self"}, "totalJobOpenings": 2,
                 "baseSalary": {"@type": "MonetaryAmount", "currency": "EUR", "value": {"value": 25.5, "unitText": "DAY"}}}"""
                .formatted(FROM, TO);
        String graph = "{\"@graph\": [{\"@type\": \"Organization\"}, " + posting + "]}";
        String defaults = "?leerbedrijfId=1&programme=25180&learningPath=bol&days=monday&hoursPerWeek=8";
        String id = send("site", defaults, graph, "application/ld+json").statusCode(200).body("items", hasSize(1))
                .body("items[0].sourceId", equalTo("1042")).body("items[0].outcome", equalTo("published")).extract()
                .path("items[0].vacancyId");
        given().get(BASE + "/vacancies/" + id).then().body("tasks.text", contains("Soep koken", "Snijden"))
                .body("places", equalTo(2)).body("compensation.perDayCents", equalTo(2550))
                .body("canonicalUrl", equalTo("https://bedrijf.example/vacatures/1042"));
        send("site", "?leerbedrijfId=1", graph, "application/ld+json").body("items[0].errors.pointer",
                hasItems("/programmeCodes", "/learningPath", "/days", "/hoursPerWeek"));
        send("site", "", "{\"@type\": \"Person\"}", "application/ld+json").statusCode(200).body("items[0].outcome",
                equalTo("refused"));
    }

    @Test
    void acceptsItsOwnFeeds() throws SQLException {
        deliver("site", "",
                deliveryOf(vacancy("a", "Kok", ", \"offers\": [\"step_free\"], \"compensation\": {\"perDayCents\": 1000}")));
        String feed = "[]";
        EmptyTables.run(database, "insert into feed values ('" + new UUID(7, 7)
                + "', 'x', 'f', 'nl', 'CC-BY-4.0', null, '{}', 1, {now}, false)");
        feed = given().get(BASE + "/feeds/" + new UUID(7, 7) + "/json-feed").then().statusCode(200).extract().asString();
        String csv = given().get(BASE + "/feeds/" + new UUID(7, 7) + "/csv").then().extract().asString();
        send("copy", "", feed, "application/feed+json").body("items.outcome", contains("joined"));
        send("table", "", csv.replaceFirst("id,", "sourceId,"), "text/csv").body("items.outcome", contains("joined"));
        send("table", "", "sourceId;sourceId\na;b", "text/csv").statusCode(400);
    }

    @Test
    void aSourceThatPutsBackItsOwnVacanciesPublishesNothingTwice() throws SQLException {
        String id = deliver("site", "", deliveryOf(vacancy("a", "Kok", ""))).extract().path("items[0].vacancyId");
        String other = deliver("bank", "", deliveryOf(vacancy("b", "Bakker", ""))).extract().path("items[0].vacancyId");
        EmptyTables.run(database, "insert into feed values ('" + new UUID(7, 8)
                + "', 'x', 'f', 'nl', 'CC-BY-4.0', null, '{}', 1, {now}, false)");
        String feed = given().get(BASE + "/feeds/" + new UUID(7, 8) + "/json-feed").then().extract().asString();
        String csv = given().get(BASE + "/feeds/" + new UUID(7, 8) + "/csv").then().extract().asString();
        String page = given().get(BASE + "/vacancies/" + id + "/pages/nl").then().statusCode(200).extract().asString();
        String posting = page.replaceFirst("(?s).*<script type=\"application/ld.json\">", "").replaceFirst("(?s)</script>.*",
                "");
        for (String[] each : new String[][] { { feed, "application/feed+json" }, { csv, "text/csv" },
                { feed.replaceAll("\"id\":\"urn:uuid:", "\"id\":\"n-"), "application/feed+json" } }) {
            send("site", "?complete=true", each[0], each[1]).statusCode(200).body("withdrawn", empty())
                    .body("items.outcome", containsInAnyOrder("unchanged", "joined"))
                    .body("items.find { it.outcome == 'unchanged' }.vacancyId", equalTo(id))
                    .body("items.find { it.outcome == 'unchanged' }.notices.code", contains("offered_already"))
                    .body("items.find { it.outcome == 'joined' }.vacancyId", equalTo(other));
            EmptyTables.run(database, "delete from vacancy_source where source = 'site' and not leads");
        }
        String defaults = "?leerbedrijfId=1&programme=25180&learningPath=bol&days=monday&hoursPerWeek=8";
        for (String each : List.of(posting, posting.replace("\"value\":\"" + id, "\"value\":\"n-1"))) {
            send("site", defaults, each, "application/ld+json").body("items[0].vacancyId", equalTo(id))
                    .body("items[0].outcome", equalTo("unchanged")).body("items[0].notices.code", hasItems("offered_already"));
        }
        String changed = posting.replace("Kok\"", "Chef\"");
        send("site", defaults, changed, "application/ld+json").body("items[0].outcome", equalTo("refused"))
                .body("items[0].vacancyId", equalTo(id)).body("items[0].errors.code", contains("own_vacancy"))
                .body("items[0].errors[0].detail", containsString(id));
        send("bank", defaults, changed, "application/ld+json").body("items[0].outcome", equalTo("joined"))
                .body("items[0].vacancyId", equalTo(id)).body("items[0].notices.code", hasItems("joined_as_it_is"));
        deliver("site", "", deliveryOf(vacancy(id, "Kok", ""))).body("items[0].outcome", equalTo("unchanged"))
                .body("items[0].notices.pointer", contains("/vacancies/0"));
        deliver("site", "", deliveryOf(vacancy("urn:uuid:" + id.toUpperCase(), "Chef", ""))).body("items[0].errors.pointer",
                contains("/vacancies/0"));
        assertThat(Rows.count(database, "vacancy")).isEqualTo(2);
    }

    @Test
    void aSourceDoesNotReviveItsWithdrawnVacancyByOurId() {
        String id = deliver("site", "", deliveryOf(vacancy("a", "Kok", ""))).extract().path("items[0].vacancyId");
        given().post(BASE + "/vacancies/" + id + "/withdrawals").then().statusCode(200);
        deliver("site", "", deliveryOf(vacancy(id, "Kok", ""))).body("items[0].outcome", equalTo("refused"))
                .body("items[0].errors.code", contains("withdrawn_meanwhile")).body("items[0].vacancyId", equalTo(id));
    }

    @Test
    void aRepeatedKeyReturnsTheFirstResponse() {
        String delivery = deliveryOf(vacancy("a", "Kok", ""));
        for (int i = 0; i < 2; i++) {
            given().contentType("application/json").header("Idempotency-Key", "d1").body(delivery)
                    .post(BASE + "/vacancy-sources/site/deliveries").then().statusCode(200)
                    .body("items[0].outcome", equalTo("published"));
        }
        given().contentType("application/json").header("Idempotency-Key", "d1").body(deliveryOf(vacancy("b", "Kok", "")))
                .post(BASE + "/vacancy-sources/site/deliveries").then().statusCode(409);
        for (String another : List.of("site/deliveries?complete=true", "bank/deliveries")) {
            given().contentType("application/json").header("Idempotency-Key", "d1").body(delivery)
                    .post(BASE + "/vacancy-sources/" + another).then().statusCode(409);
        }
        given().contentType("application/json").body(delivery).post(BASE + "/vacancy-sources/site/deliveries").then()
                .statusCode(400);
    }

    @Test
    void acceptsAtMostTenThousandVacancies() throws SQLException {
        List<String> many = IntStream.range(0, 10_000).mapToObj(i -> vacancy("v" + i, "Plek " + i, "")).toList();
        deliver("bulk", "", deliveryOf(many.toArray(String[]::new))).statusCode(200).body("outcomes.published",
                equalTo(10_000));
        assertThat(Rows.count(database, "vacancy where status = 'published'")).isEqualTo(10_000);
        String more = many.stream().collect(Collectors.joining(",", "", "," + vacancy("x", "Te veel", "")));
        deliver("bulk", "", "{\"vacancies\": [" + more + "]}").statusCode(400).body("errors.code", contains("offers_at_most"));
        // A repeated delivery confirms each vacancy.
        deliver("bulk", "", deliveryOf(many.toArray(String[]::new))).statusCode(200).body("outcomes.unchanged",
                equalTo(10_000));
        deliver("bulk", "", "{\"vacancies\": []}").statusCode(400);
        deliver("bulk", "", "{\"vacancies\": ").statusCode(400);
        deliver("Bulk", "", deliveryOf(vacancy("a", "Kok", ""))).statusCode(404);
        deliver("direct", "", deliveryOf(vacancy("a", "Kok", ""))).statusCode(404);
    }

    @Test
    @TestSecurity(user = "demo-company", roles = "training-company")
    @OidcSecurity(claims = { @Claim(key = "azp", value = "demo-company"), @Claim(key = "leerbedrijf_id", value = "2") })
    void aCompanyDeliversOnlyItsOwnVacancies() {
        deliver("site", "", deliveryOf(vacancy("a", "Kok", ""), vacancy("b", "Kok", "").replace("\"1\"", "\"2\"")))
                .body("items.outcome", contains("refused", "published"))
                .body("items[0].errors.code", contains("not_for_this_company"));
    }

    private static List<String> titles() {
        return given().get(BASE + "/vacancies?pageSize=200").then().statusCode(200).extract().path("items.title");
    }

    private static ValidatableResponse deliver(String source, String query, String body) {
        return send(source, query, body, "application/json");
    }

    private static ValidatableResponse send(String source, String query, String body, String type) {
        return given().header("Content-Type", type).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body.getBytes(StandardCharsets.UTF_8)).post(BASE + "/vacancy-sources/" + source + "/deliveries" + query)
                .then();
    }

    private static String deliveryOf(String... vacancies) {
        return "{\"vacancies\": [" + String.join(", ", vacancies) + "]}";
    }

    private static String vacancy(String sourceId, String title, String more) {
        return """
                {"sourceId": "%s", "leerbedrijfId": "1", "title": "%s", "tasks": [{"text": "Koken"}], "programmeCodes": ["25180"],
                 "learningPath": "bol", "from": "%s", "to": "%s", "days": ["monday"], "hoursPerWeek": 8%s%s}"""
                .formatted(sourceId, title, FROM, TO, more.contains("places") ? "" : ", \"places\": 1", more);
    }
}
