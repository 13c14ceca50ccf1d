package nl.stagepact.placement.source.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

    @Test
    void keepsTheTextAroundLists() {
        assertThat(texts("Wat ga je doen:<ul><li>Soep <b>koken</b></li><li><p>Vlees</p>en vis</li></ul>Tot <i>ziens</i>"))
                .containsExactly("Wat ga je doen:", "Soep koken", "Vlees", "en vis", "Tot ziens");
    }

    @Test
    void keepsNestedListsInTheirOrder() {
        assertThat(texts("<ol><li>Een<ul><li>Twee</li></ul>Drie</li></ol>")).containsExactly("Een", "Twee", "Drie");
    }

    @Test
    void keepsLineBreaks() {
        assertThat(texts("<p>Een<br>twee<br/> drie</p>Vier<br><br>vijf<br>")).containsExactly("Een\ntwee\ndrie", "Vier",
                "vijf");
        assertThat(texts("<pre>a\n  b</pre>")).containsExactly("a\n  b");
        assertThat(Drafts.tasks(Drafts.posting("'description': '<pre>a\\r\\nb\\rc</pre>'"))).containsExactly("a\nb\nc");
    }

    @Test
    void joinsSpacesAndIgnoresWhatCannotBeSeen() {
        assertThat(texts("<p>\n Een\n\t twee&nbsp; </p><p>&nbsp;</p><p>\u200B</p>")).containsExactly("Een twee");
    }

    @Test
    void readsTablesAndDefinitionsByRow() {
        assertThat(texts("<table><tr><th>Dag</th><td>maandag</td></tr><tr><th>Tijd</th><td>9 uur</td></tr></table>"))
                .containsExactly("Dag maandag", "Tijd 9 uur");
        assertThat(texts("<dl><dt>Dag</dt><dd>maandag</dd><dt>Tijd</dt> <dd>9 uur</dd></dl>"))
                .containsExactly("Dag: maandag", "Tijd: 9 uur");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <p>Werken met List<String> en meer</p>         ~ Werken met List<String> en meer
            <p>Een Map<String, Integer> vullen</p>         ~ Een Map<String, Integer> vullen
            <p><Naam>Jan</Naam> staat in XML</p>           ~ <Naam>Jan</Naam> staat in XML
            <p>Prijs < 5 en a &lt;b&gt; c</p>              ~ Prijs < 5 en a <b> c
            <p>Soep<o:p></o:p> en <app-root>vis</app-root> ~ Soep en vis""")
    void keepsWhatSomebodyForgotToEscape(String html, String text) {
        assertThat(texts(html)).containsExactly(text);
    }

    @Test
    void removesScripts() {
        OfferTasks.Parts parts = HtmlText.parts("<script>alert(1)</script>Snijden<style>p {}</style>");
        assertThat(parts.texts()).containsExactly("Snijden");
        assertThat(parts.isTextOnly()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Soep <img src='x'>", "Lees <a href='https://x.example'>meer</a>", "<iframe src='x'></iframe>Soep",
            "Soep <svg><path d='M0 0'/><text>nee</text></svg>", "<canvas>Soep", "<video src='x'></video>Soep" })
    void tellsOfOtherContentThanText(String html) {
        OfferTasks.Parts parts = HtmlText.parts(html);
        assertThat(parts.isTextOnly()).isFalse();
        assertThat(String.join(" ", parts.texts())).doesNotContain("path").containsAnyOf("Soep", "Lees meer");
    }

    @Test
    void anAddressThatCanBeReadIsText() {
        assertThat(HtmlText.parts("<a href='https://x.example'>https://x.example</a>").isTextOnly()).isTrue();
    }

    @Test
    void readsHostileDepthAndLength() {
        assertThat(texts("<div>".repeat(20_000) + "diep")).containsExactly("diep");
        assertThat(texts("<dl><dt>a<dd>".repeat(20_000))).hasSize(20_000);
    }

    private static List<String> texts(String html) {
        return HtmlText.parts(html).texts();
    }
}
