package nl.stagepact.placement.source.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingNodesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'@type': 'JobPosting'}                                                             | [+]
            {'@type': ['Thing', 'JobPosting']}                                                  | [+]
            {'@type': 'https://schema.org/JobPosting'}                                          | [+]
            {'@type': ['http://schema.org/JobPosting']}                                         | [+]
            {'@type': 'schema:JobPosting'}                                                      | [+]
            [{'@type': 'JobPosting'}, {'@type': 'JobPosting'}]                                  | [+/0, +/1]
            [{'@graph': [{'@type': 'JobPosting'}]}]                                             | [+/0/@graph/0]
            {'@graph': [{'@graph': [{'@type': 'JobPosting'}, {'@type': 'Event'}]}]}             | [+/@graph/0/@graph/0]
            {'@graph': {'@type': 'JobPosting'}}                                                 | [+/@graph]
            {'@graph': [{'@type': 'ItemList', 'itemListElement': [{'item': {'@type': 'JobPosting'}}]}]} | \
            [+/@graph/0/itemListElement/0/item]
            {'itemListElement': [{'@type': 'JobPosting'}, {'item': {'@type': 'JobPosting'}}]}   | \
            [+/itemListElement/0, +/itemListElement/1/item]
            {'itemListElement': {'item': {'@type': 'JobPosting'}}}                              | [+/itemListElement/item]
            {'@type': 'WebPage', 'mainEntity': {'@type': 'JobPosting'}}                         | [+/mainEntity]
            [[{'@type': 'JobPosting'}]]                                                         | [+/0/0]""")
    void findsPostingsHoweverTheyAreNested(String document, String found) {
        assertThat(find(document)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'@type': 'Person'}                                                       | [-]
            [{'@type': 'Event'}, {'title': 'x'}, 7, null]                             | [-/0, -/1, -/2, -/3]
            {'itemListElement': [{'@type': 'ListItem', 'url': 'https://x.example'}]}  | [-/itemListElement/0]
            {'@type': 'jobposting'}                                                   | [-]
            {}                                                                        | [-]
            {'@type': 7}                                                              | [-]""")
    void keepsWhatMayHaveBeenMeantAsOne(String document, String found) {
        assertThat(find(document)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'@graph': [{'@type': 'Person'}, 7, {'itemListElement': [{'name': 'x'}]}]}
            [{'@type': 'Organization'}, {'@type': 'BreadcrumbList', 'itemListElement': [{'item': {'name': 'x'}}]}]
            [{'@type': 'WebPage', 'mainEntity': {'@id': '#job'}}, {'@type': 'https://schema.org/WebSite'}]
            []""")
    void otherNodesOfAPageAreNoVacancies(String document) {
        assertThat(find(document)).isEqualTo("[]");
    }

    private static String find(String document) {
        return PostingNodes.in(Drafts.json(document)).stream().map(each -> (each.isPosting() ? "+" : "-") + each.pointer())
                .toList()
                .toString();
    }
}
