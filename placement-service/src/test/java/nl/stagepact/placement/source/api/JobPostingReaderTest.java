package nl.stagepact.placement.source.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobPostingReaderTest {

    @Test
    void nullIsAbsentInEveryField() {
        DeliveredVacancy read = Drafts.posting(
                """
                        'identifier': null, '@id': null, 'url': null, 'title': null, 'description': null, 'hiringOrganization': null,
                        'jobStartDate': null, 'validThrough': null, 'totalJobOpenings': null, 'baseSalary': null, 'salaryCurrency': null,
                        'employmentType': null, 'jobLocation': null, 'skills': null""");
        assertThat(read.vacancy()).isEmpty();
        assertThat(read.notices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'identifier': 'a', 'url': 'https://x.example/1'                         | a
            'identifier': 1042                                                      | 1042
            'identifier': {'@type': 'PropertyValue', 'value': 1042}                 | 1042
            'identifier': [{'name': 'x'}, {'value': 'b'}]                           | b
            'identifier': {'@value': 'c'}                                           | c
            'identifier': ' ', '@id': '#d', 'url': 'https://x.example/1'            | #d
            'identifier': {}, 'url': 'http://x.example/1'                           | http://x.example/1""")
    void theIdIsTheFirstThatCanBeOne(String fields, String id) {
        assertThat(Drafts.posting(fields).vacancy().path("sourceId").textValue()).isEqualTo(id);
    }

    @Test
    void anAddressThatCannotBeShownIsToldAndDoesNotStopTheVacancy() {
        for (String url : new String[] { "'http://x.example/1'", "'https://127.0.0.1/1'", "'/1'", "7",
                "['https://a.example', 'b']" }) {
            DeliveredVacancy read = Drafts.posting("'url': " + url);
            assertThat(read.vacancy().has("canonicalUrl")).isFalse();
            assertThat(Drafts.codes(read)).containsExactly("address_left_out");
        }
        assertThat(Drafts.posting("'url': '" + Drafts.OURS + "1/pages/nl'").notices()).isEmpty();
        assertThat(Drafts.posting("'url': ['https://x.example/1']").vacancy().path("canonicalUrl").textValue())
                .isEqualTo("https://x.example/1");
    }

    @Test
    void tellsWhichFieldsItDoesNotRead() {
        DeliveredVacancy read = Drafts.postings("""
                {'@graph': [{'@type': 'JobPosting', '@context': 'x', 'skills': 'Koken', 'workHours': '40', 'industry': '',
                 'datePosted': '2027-01-01', 'jobBenefits': []}]}""").getFirst();
        assertThat(read.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("fields_left_out");
            assertThat(notice.pointer()).isEqualTo("/@graph/0");
            assertThat(notice.arguments()).hasToString("[skills, workHours]");
        });
    }

    @Test
    void aNullDescriptionIsNotAWord() {
        assertThat(Drafts.posting("'description': null").vacancy().has("tasks")).isFalse();
        assertThat(Drafts.posting("'description': '  '").vacancy().has("tasks")).isFalse();
        assertThat(Drafts.posting("'description': 'null'").vacancy().at("/tasks/0/text").textValue()).isEqualTo("null");
    }

    @ParameterizedTest
    @ValueSource(strings = { "7", "true", "{}", "['a', 'b']" })
    void aDescriptionOfAnotherTypeIsKeptForValidationToReject(String json) {
        assertThat(Drafts.posting("'description': " + json).vacancy().path("tasks")).isEqualTo(Drafts.json(json));
    }

    @Test
    void charactersThatHtmlParsersDropAreKeptForValidationToReject() {
        assertThat(Drafts.tasks(Drafts.posting("'description': '<p>a\\u0000b</p>'"))).containsExactly("<p>a\u0000b</p>");
    }

    @Test
    void tellsOfTextThatDoesNotFit() {
        DeliveredVacancy read = Drafts.posting("'description': '" + "<p>taak</p>".repeat(29) + "x".repeat(1_200) + "'");
        assertThat(Drafts.tasks(read)).hasSize(30);
        assertThat(Drafts.codes(read)).containsExactly("text_left_out");
        assertThat(read.notices().getFirst().arguments()).hasToString("[description, 30, 1000, 200]");
        DeliveredVacancy huge = Drafts.posting("'description': '" + "\uD83D\uDE00".repeat(60_000) + "'");
        assertThat(huge.notices().getFirst().arguments()).hasToString("[description, 30, 1000, 30000]");
        DeliveredVacancy list = Drafts.posting("'description': '<ul>" + "<li>taak</li>".repeat(45) + "</ul>'");
        assertThat(String.join("", Drafts.tasks(list)).replace("\n", "")).isEqualTo("taak".repeat(45));
        assertThat(list.notices()).isEmpty();
    }

    @Test
    void theFactsOfOurOwnPagesAreNoTasks() {
        assertThat(Drafts.tasks(Drafts
                .posting(
                        "'description': '<ul><li>Koken</li></ul><dl data-stagepact=\\\"facts\\\"><dt>Dagen</dt><dd>ma</dd></dl>'")))
                .containsExactly("Koken");
    }
}
