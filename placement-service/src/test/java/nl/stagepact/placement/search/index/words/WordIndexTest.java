package nl.stagepact.placement.search.index.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roaringbitmap.RoaringBitmap;

import nl.stagepact.placement.vacancy.domain.ListedVacancy.Text;

class WordIndexTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = { "monteur, Automonteur", "monteurs, Scheepsmonteur", "auto, Automonteur",
            "opvang, Kinderopvangmedewerker",
            "huis, Huizen schilderen", "huizen, Hulp in huis", "huis, Werken in ziekenhuizen", "kind, Oppas voor kinderen",
            "brief, Brieven bezorgen", "foto, Foto's bewerken", "fotos, Foto's bewerken", "vakman, Vaklieden gezocht",
            "klas, Assistent in de klassen", "timmer, Timmerman", "timmermannen, Timmerman", "huisje, Huizen schilderen",
            "beheer, Systeembeheerder", "creche, Hulp in de crèche", "crèche, Hulp in creche",
            "cre\u0300che, Hulp in de crèche", "CRECHE, Hulp in de Crèche", "ict-beheer, ICT beheer", "ictbeheer, Ict-beheer",
            "ict beheer, Ict-beheer", "auto-monteur, Automonteur", "auto monteur, Automonteur", "e-mail, Email verwerken",
            "korenaar, Kok", "bakkerij korenaar, Kok", "amersfoort, Kok", "kok 's-hertogenbosch, Kok in 's-Hertogenbosch",
            "mointeur, Monteur", "montuer, Automonteur en monteur", "verpleegkundge, Verpleegkundige",
            "verplegkundge, Verpleegkundige", "amersfort, Kok", "kok amersfort, Kok" })
    void finds(String words, String title) {
        assertThat(titles(words, title, "Heel iets anders")).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource({ "koper, Verkoper", "koper, Autoverkoper", "werk, Netwerk aanleggen", "acht, Nachtdienst",
            "plan, Planten verzorgen",
            "rest, Restaurant", "kok, Kokosnoot", "heer, Systeembeheer", "bank, Banketbakker", "auto, Automatisering",
            "kop, Kok", "zzqqxx, Kok", "tuin, Fortuin", "kok utrecht, Kok" })
    void doesNotFind(String words, String title) {
        assertThat(titles(words, title)).isEmpty();
    }

    @Test
    void sortsByHowTheWordIsFoundAndThenByWhere() {
        assertThat(titles("monteur", "Automonteur", "Monteurs gezocht", "Monteur", "Bij de monteur"))
                .containsExactly("Monteur", "Bij de monteur", "Monteurs gezocht", "Automonteur");
        WordIndex index = new WordIndex();
        index.add(new Text("Winkelhulp", List.of("Help de bakker"), "Winkel", "Ede"), List.of());
        index.add(new Text("Winkelhulp", List.of("Verkopen"), "De Bakker", "Ede"), List.of());
        index.add(new Text("Hulp van de bakker", List.of("Verkopen"), "Winkel", "Ede"), List.of());
        assertThat(rows(index, "bakker", true)).containsExactly(2, 1, 0);
    }

    @Test
    void understandsTypingErrorsOnlyWhenNothingElseIsFound() {
        assertThat(titles("bakker", "Wakker", "Bakker")).containsExactly("Bakker");
        assertThat(titles("bakkre", "Wakker", "Bakker")).containsExactly("Bakker");
        WordIndex index = index("Bakker", "Wakker");
        assertThat(rows(index, "bakkre", false)).isEmpty();
        assertThat(index.find("wakker", true, true, RoaringBitmap.bitmapOf(0)).orElseThrow().rows()
                .contains(0)).as("a vacancy that is gone does not keep a word known").isTrue();
    }

    @Test
    void stopWordsCountOnlyAlone() {
        assertThat(titles("een monteur in de buurt van een kok", "Kok en monteur in de buurt", "Monteur")).hasSize(1);
        assertThat(titles("haar", "Haren knippen", "Kok")).containsExactly("Haren knippen");
        assertThat(index("Kok").find("!!!", true, true, RoaringBitmap.bitmapOf(0))).isEmpty();
    }

    @Test
    void wordsOfItsKindCountLeast() {
        WordIndex index = new WordIndex();
        index.add(text("Soep koken"), List.of("Keukenhulp", "mbo bol stage"));
        index.add(text("Keukenhulp"), List.of("Bakker", "mbo bol stage"));
        assertThat(rows(index, "keukenhulp", true)).containsExactly(1, 0);
        assertThat(rows(index, "stage keukenhulp", true)).containsExactly(1, 0);
    }

    @Test
    void ranksStayWhenOtherVacanciesAreAdded() {
        WordIndex index = index("Monteur", "Automonteur", "Monteur en monteur");
        long[] before = ranks(index, "monteur");
        for (int i = 0; i < 5_000; i++) {
            index.add(text("Monteur " + i), List.of());
        }
        assertThat(Arrays.copyOf(ranks(index, "monteur"), 3)).isEqualTo(before);
    }

    @Test
    void rowsAreInTheOrderInWhichTheyWereAdded() {
        WordIndex index = new WordIndex();
        for (int i = 0; i < 30_000; i++) {
            index.add(text("Nummer" + i % 100 + " plaats" + i), List.of());
            if (i % 1_000 == 0) {
                assertThat(rows(index, "plaats" + i, false)).containsExactly(i);
            }
        }
        assertThat(Stream.of(0, 1, 9_999, 29_999).map(i -> rows(index, "plaats" + i, false)))
                .containsExactly(List.of(0), List.of(1), List.of(9_999), List.of(29_999));
    }

    @Test
    void theLongestSearchesAreAnswered() {
        WordIndex index = index("Automonteur", "Scheepsmonteur", "Kok");
        assertThat(rows(index, "a ".repeat(100), true)).isEmpty();
        assertThat(rows(index, "monteur ".repeat(25), true)).containsExactly(0, 1);
        assertThat(rows(index, "x".repeat(200), true)).isEmpty();
        assertThat(rows(index, "a-".repeat(100), true)).isEmpty();
        assertThat(rows(index, "kook auto:* AND (title OR *)~2 \"", true)).isEmpty();
    }

    private static List<String> titles(String words, String... titles) {
        return rows(index(titles), words, true).stream().map(row -> titles[row]).toList();
    }

    private static WordIndex index(String... titles) {
        WordIndex index = new WordIndex();
        Arrays.stream(titles).map(WordIndexTest::text).forEach(text -> index.add(text, List.of()));
        return index;
    }

    private static Text text(String title) {
        return title.startsWith("Kok") ? new Text(title, List.of("Groente snijden"), "Bakkerij De Korenaar", "Amersfoort")
                : new Text(title, List.of("Meehelpen"), "Bedrijf", "Plaats");
    }

    private static List<Integer> rows(WordIndex index, String words, boolean similar) {
        return index.find(words, similar, true, RoaringBitmap.bitmapOfRange(0, 100_000)).stream()
                .flatMap(hits -> Arrays.stream(hits.rows().toArray()).boxed().sorted(Comparator.comparingLong(hits::rank)))
                .toList();
    }

    private static long[] ranks(WordIndex index, String words) {
        WordHits hits = index.find(words, true, true, RoaringBitmap.bitmapOfRange(0, 100_000)).orElseThrow();
        return Arrays.stream(hits.rows().toArray()).mapToLong(hits::rank).toArray();
    }
}
