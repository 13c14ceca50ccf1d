package nl.stagepact.placement.source.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class FittingTextsTest {

    @Test
    void textsWithinTheLimitsStay() {
        assertThat(FittingTexts.of(List.of("een twee", "drie"), 2, 8))
                .isEqualTo(new FittingTexts(List.of("een twee", "drie"), 0));
    }

    @Test
    void aLongTextIsDividedBetweenLinesOrWords() {
        assertThat(FittingTexts.of(List.of("een twee drie"), 9, 9).texts()).containsExactly("een twee", "drie");
        assertThat(FittingTexts.of(List.of("een twee\ndrie vier"), 9, 15).texts()).containsExactly("een twee", "drie vier");
        assertThat(FittingTexts.of(List.of("abcdefgh"), 9, 3).texts()).containsExactly("abc", "def", "gh");
    }

    @Test
    void theLastTextsShareATask() {
        List<String> items = IntStream.rangeClosed(1, 35).mapToObj(i -> "taak " + i).toList();
        FittingTexts fitting = FittingTexts.of(items, 30, 1_000);
        assertThat(fitting.leftOut()).isZero();
        assertThat(fitting.texts()).hasSize(30).endsWith("taak 30\ntaak 31\ntaak 32\ntaak 33\ntaak 34\ntaak 35");
    }

    @Test
    void countsWhatDoesNotFit() {
        FittingTexts fitting = FittingTexts.of(Collections.nCopies(4, "abc"), 2, 3);
        assertThat(fitting).isEqualTo(new FittingTexts(List.of("abc", "abc"), 6));
    }

    @Test
    void aLargeTextTakesNoLongerThanItsLength() {
        assertThat(FittingTexts.of(List.of("x".repeat(10_000_000)), 30, 1_000).leftOut()).isEqualTo(10_000_000 - 30_000);
    }

    @Property(tries = 300)
    void nothingButSpaceIsLost(@ForAll @StringLength(max = 60) String text, @ForAll @IntRange(min = 1, max = 9) int longest) {
        FittingTexts fitting = FittingTexts.of(List.of(text), 60, longest);
        assertThat(visible(String.join("", fitting.texts()))).isEqualTo(visible(text));
        assertThat(fitting.texts()).allMatch(each -> each.codePointCount(0, each.length()) <= longest);
    }

    private static String visible(String text) {
        return text.codePoints().filter(each -> !Character.isWhitespace(each)).mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
