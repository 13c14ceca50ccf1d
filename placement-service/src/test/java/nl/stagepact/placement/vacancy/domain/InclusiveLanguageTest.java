package nl.stagepact.placement.vacancy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import nl.stagepact.placement.register.domain.Task;
import nl.stagepact.placement.vacancy.domain.InclusiveLanguage.Hint;

class InclusiveLanguageTest {

    @Test
    void reportsExcludingWordsButNotPartsOfOtherWords() {
        assertThat(InclusiveLanguage.hints(text("Wij zoeken een representatief meisje dat accentloos spreekt")))
                .containsExactly(new Hint("representatief", "looks"), new Hint("accentloos", "mother_tongue"),
                        new Hint("meisje", "gender"));
        assertThat(InclusiveLanguage.hints(text("Samen manden vullen met de vrouwenmantel"))).isEmpty();
    }

    private static VacancyContent text(String text) {
        return AVacancy.of(List.of("25180"), List.of(new Task(null, text)), VacancyForm.REGULAR, null,
                new Compensation(null, null, false), AVacancy.FROM, AVacancy.TO);
    }
}
