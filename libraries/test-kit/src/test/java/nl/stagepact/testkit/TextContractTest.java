package nl.stagepact.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class TextContractTest {

    @Test
    void serviceKitHasItsTexts() throws IOException {
        TextContract.check(Path.of("../service-kit/src/main/java"));
    }

    @Test
    void aProblemHasATitleAndADetail() {
        assertThat(TextContract.keysIn("throw new ProblemException(409, \"feed-gone\", r.code());"))
                .containsExactly("feed-gone.detail", "feed-gone.title");
    }

    @Test
    void codesOfFaultsStandWhereTheCallHasThem() {
        assertThat(TextContract.keysIn("""
                faults.at("days", 1).add("day_twice", "day");
                faults.add(Fault.of(index, shown("a, b"), "missing", name));
                VacancyFault.of("too_far", "/to", "2030");
                throw fault("no_items", language);
                """)).containsExactly("fault.day_twice", "fault.missing", "fault.no_items", "fault.too_far");
    }

    @Test
    void bothOfAChoiceAndNoneOfAConcatenationOrAList() {
        assertThat(TextContract.keysIn("""
                faults.add(isPast ? "past" : "future", "to");
                texts.get(language, "fault." + code, List.of());
                names.add("name");
                @Pattern(message = "{form.postcode}")
                """)).containsExactly("fault.future", "fault.past", "form.postcode");
    }
}
