package nl.stagepact.placement.source.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionTextTest {

    @ParameterizedTest
    @ValueSource(strings = { "Werken met List<String> en <canvas>", "Als a<b en c>d", "R&D, AT&T en &copy", "<b",
            "Regel een\nRegel twee",
            "Leer over <video> en <String, Integer>", "i < 5 && j > 3" })
    void textWithoutMarkupIsNotParsed(String text) {
        assertThat(DescriptionText.parts(text).texts()).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <P class="x">Soep</P>                      ~ Soep
            Soep<br>vis                                ~ Soep\\nvis
            <span>Soep</span>                          ~ Soep
            &lt;p&gt;Soep &amp;amp; vis&lt;/p&gt;      ~ Soep & vis
            Caf&eacute; &amp; bar &#8211; List&lt;T&gt; ~ Café & bar – List<T>""")
    void markupIsParsedAlsoWhenItIsEscapedTwice(String text, String read) {
        assertThat(DescriptionText.parts(text).texts()).containsExactly(read.replace("\\n", "\n"));
    }

    @Test
    void blankLinesSeparateParagraphsAndOtherLineBreaksAreKept() {
        assertThat(DescriptionText.paragraphs("\r\n  Een\r\ntwee \r\n \t\r\n- drie\n\n\n\u00A0\n")).containsExactly("Een\ntwee",
                "- drie");
        assertThat(DescriptionText.paragraphs(" \n\u200B")).isEmpty();
    }
}
