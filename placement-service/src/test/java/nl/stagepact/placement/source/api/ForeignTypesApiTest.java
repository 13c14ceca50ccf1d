package nl.stagepact.placement.source.api;

import static nl.stagepact.placement.source.api.ForeignDeliveries.COMMON;
import static nl.stagepact.placement.source.api.ForeignDeliveries.FEED;
import static nl.stagepact.placement.source.api.ForeignDeliveries.FROM;
import static nl.stagepact.placement.source.api.ForeignDeliveries.PERIOD;
import static nl.stagepact.placement.source.api.ForeignDeliveries.POSTINGS;
import static nl.stagepact.placement.source.api.ForeignDeliveries.posting;
import static nl.stagepact.placement.source.api.ForeignDeliveries.send;
import static nl.stagepact.placement.source.api.ForeignDeliveries.vacancy;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.path.json.JsonPath;
import nl.stagepact.testkit.RealPostgres;

/** Whatever a field of another format contains, each vacancy has a result. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-sbb", roles = "sbb-system")
@OidcSecurity(claims = @Claim(key = "azp", value = "demo-sbb"))
class ForeignTypesApiTest {

    private static final String[] VALUES = { "null", "true", "7", "-7.5", "1e400", "1" + "0".repeat(99), "''", "' '", "'x'",
            "'\\uD800'", "'\\u0000'", "'<p>\\uDFFF</p>'", "'1.250'", "[]", "{}", "[null]", "[[]]", "[{}, {}]", "{'@value': {}}",
            "{'value': {'value': {'value': 1e400}}}", "{'@id': '#x'}", "[[[[[[[[[[7]]]]]]]]]]",
            "{'address': [{'postalCode': []}]}" };

    @Inject
    DataSource database;

    @BeforeEach
    void aCompany() throws SQLException {
        ForeignDeliveries.aCompanyIn(database);
    }

    @ParameterizedTest
    @ValueSource(strings = { "identifier", "@id", "url", "title", "description", "hiringOrganization", "jobStartDate",
            "validThrough",
            "totalJobOpenings", "baseSalary", "salaryCurrency", "employmentType", "jobLocation", "@type", "skills",
            "x\\uD800" })
    void everyTypeInEveryFieldOfAPostingIsAnswered(String field) {
        String base = "'@type': 'JobPosting', 'identifier': 'a%d', 'title': 'Kok %<d', 'description': 'Koken', 'jobStartDate': '"
                + FROM + "', 'baseSalary': {'currency': 'EUR', 'value': {'value': 25, 'unitText': 'DAY'}}";
        everyTypeIsAnswered(base, field, "[%s]", POSTINGS);
    }

    @ParameterizedTest
    @ValueSource(strings = { "value", "currency", "value.value", "value.unitText", "value.unitCode", "value.minValue",
            "value.maxValue" })
    void everyTypeInEveryFieldOfPayIsAnswered(String path) {
        List<String> postings = new ArrayList<>();
        for (String value : VALUES) {
            String inner = path.startsWith("value.") ? "'value': {'value': 1, '" + path.substring(6) + "': " + value + "}"
                    : "'" + path + "': " + value;
            postings.add(posting("'baseSalary': {" + inner.replaceFirst("'value': 1, 'value'", "'value'") + "}"));
        }
        answered(postings, "[%s]", POSTINGS);
    }

    @ParameterizedTest
    @ValueSource(strings = { "id", "url", "external_url", "title", "content_html", "content_text", "_stagepact" })
    void everyTypeInEveryFieldOfAFeedIsAnswered(String field) {
        everyTypeIsAnswered("'id': 'a%d', 'title': 'Kok %<d', 'content_text': 'Koken'", field, "{'items': [%s]}", FEED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "leerbedrijfId", "tasks", "programmeCodes", "learningPath", "form", "certifiability",
            "supervision", "from",
            "to", "days", "hoursPerWeek", "places", "offers", "perDayCents", "perMonthCents", "payUnit", "minPayCents",
            "maxPayCents", "coversCosts", "postcode",
            "city" })
    void everyTypeInEveryFieldOfOurExtensionIsAnswered(String field) {
        List<String> items = new ArrayList<>();
        for (String value : VALUES) {
            items.add("{'id': 'a" + items.size() + "', 'title': 'Kok', 'content_text': 'Koken', '_stagepact': {'" + field
                    + "': " + value
                    + "}}");
        }
        answered(items, "{'items': [%s]}", FEED);
    }

    private void everyTypeIsAnswered(String base, String field, String list, String type) {
        List<String> items = new ArrayList<>();
        for (String value : VALUES) {
            String others = base.formatted(items.size()).replaceAll("'" + Pattern.quote(field) + "': ('[^']*'|\\{.*}),? ?", "");
            items.add("{" + others + (others.endsWith(", ") ? "" : ", ") + "'" + field + "': " + value + "}");
        }
        answered(items, list, type);
    }

    /** Each has a result: a vacancy, or at least one error. */
    private void answered(List<String> items, String list, String type) {
        JsonPath answer = send(COMMON + PERIOD, list.formatted(String.join(", ", items)), type).statusCode(200).extract()
                .jsonPath();
        List<Map<String, Object>> results = answer.getList("items");
        assertThat(results).hasSizeGreaterThanOrEqualTo(VALUES.length - 1)
                .allSatisfy(each -> assertThat(each.containsKey("vacancyId") || each.containsKey("errors")).isTrue());
        assertThat(answer.prettify()).doesNotContain("\uFFFD");
    }
}
