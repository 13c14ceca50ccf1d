package nl.stagepact.placement.source.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.stagepact.placement.source.domain.OfferNotice;
import nl.stagepact.placement.source.domain.Workplace;

class JsonFeedReaderTest {

    @Test
    void contentTextIsTextAndNotHtml() {
        for (String text : List.of("Werken met List<String> en <canvas>", "<p>a</p> &amp; <br>")) {
            assertThat(Drafts.tasks(Drafts.feedItem("'content_text': '" + text + "'"))).containsExactly(text);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'content_html': '<p>a</p>b', 'content_text': 'c'                                  | [a, b]
            'content_html': null, 'content_text': 'c'                                         | [c]
            'content_html': ' ', 'content_text': 'c'                                          | [c]
            'content_html': 'a', '_stagepact': {'tasks': null}                                | [a]
            'content_html': 'a', '_stagepact': {'tasks': [{'text': 't', 'workProcess': 'B'}]} | [t]
            'content_html': null, 'content_text': null                                        | []""")
    void readsTheContentThatIsThere(String fields, String tasks) {
        assertThat(Drafts.tasks(Drafts.feedItem(fields))).hasToString(tasks);
    }

    @Test
    void fieldsAboutTheEntryAreNotTold() {
        DeliveredVacancy read = Drafts.feedItem("""
                'id': 7, 'title': 'Kok', 'url': 'https://x.example/7', 'summary': 's', 'date_published': 'x',
                '_stagepact': {'places': 2, 'coversCosts': true, 'confirmedOn': '2027-01-01'}""");
        assertThat(read.vacancy()).isEqualTo(Drafts.json("""
                {'sourceId': '7', 'title': 'Kok', 'canonicalUrl': 'https://x.example/7', 'places': 2,
                 'compensation': {'coversCosts': true}}"""));
        assertThat(read.notices()).isEmpty();
    }

    @Test
    void tellsWhichFieldsOfTheFormatAVacancyLacks() {
        assertThat(Drafts.feedItem("""
                'summary': 's', 'image': 'https://x.example/7.png', 'tags': ['a'], 'language': 'de', '_other': {'x': 1},
                'attachments': [{'url': 'https://x.example/7.pdf'}], 'authors': []""").notices())
                .extracting(OfferNotice::arguments)
                .containsExactly(List.of("summary, image, tags, language, _other, attachments"));
    }

    @Test
    void anIdOfOurOwnFeedIsThatOfTheVacancy() {
        assertThat(Drafts.feedItem("'id': 'urn:uuid:0b5f8a52-6f3c-4d8e-9d7c-1c2b3a4d5e6f'").vacancy().path("sourceId").asText())
                .isEqualTo("0b5f8a52-6f3c-4d8e-9d7c-1c2b3a4d5e6f");
    }

    @Test
    void tellsWhatItDoesNotRead() {
        DeliveredVacancy read = Drafts
                .feedItem("'salary': 5, '_stagepact': {'place': 2, 'postcode': '6211AB'}, 'external_url': 'http://x.example'");
        assertThat(Drafts.codes(read)).containsExactly("address_left_out", "fields_left_out", "fields_left_out");
        assertThat(read.notices().get(1).arguments()).hasToString("[salary]");
        assertThat(read.notices().get(2).pointer()).isEqualTo("/items/0/_stagepact");
        assertThat(read.workplace()).isEqualTo(new Workplace("_stagepact.postcode", "/items/0/_stagepact/postcode",
                List.of(new Workplace.Place("6211AB", null, null))));
        assertThat(Drafts.codes(Drafts.feedItem("'_stagepact': 5"))).containsExactly("not_readable");
    }
}
