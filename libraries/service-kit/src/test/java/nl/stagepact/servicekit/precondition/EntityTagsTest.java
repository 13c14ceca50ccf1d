package nl.stagepact.servicekit.precondition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.stagepact.servicekit.problem.ProblemException;

class EntityTagsTest {

    @Test
    void readsListsWeakTagsAndTheAsterisk() {
        EntityTags tags = EntityTags.of("\"a\", W/\"b\" ,\"c,d\"");
        assertThat(tags.contains("\"a\"")).isTrue();
        assertThat(tags.contains("\"b\"")).isFalse();
        assertThat(tags.containsWeakly("\"b\"")).isTrue();
        assertThat(tags.contains("\"c,d\"")).isTrue();
        assertThat(tags.contains("\"d\"")).isFalse();
        assertThat(EntityTags.of(" * ").contains("\"x\"")).isTrue();
        assertThat(EntityTags.of("a").contains("a")).isFalse();
        assertThat(EntityTags.of(" , \"a\",, \"b\" ,").tags()).containsExactly("\"a\"", "\"b\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"v3\"garbage", "garbage\"v3\"", "\"v3\" \"v4\"", "\"v3\", v4", "\"v3", "v3", "", ",",
            "*, \"v3\"", "w/\"v3\"",
            "\"v 3\"" })
    void whatIsNoListOfTagsNamesNothing(String header) {
        assertThat(EntityTags.isWellFormed(header)).isFalse();
        assertThat(EntityTags.of(header).containsWeakly("\"v3\"")).isFalse();
    }

    @Test
    void aChangeExpectsOneVersionOrSeveralOrAny() {
        assertThat(EntityVersion.required("\"v3\"").test(3)).isTrue();
        assertThat(EntityVersion.required("\"v3\"").test(4)).isFalse();
        assertThat(EntityVersion.required("\"v999\", \"v4-csv\"").test(4)).isTrue();
        assertThat(EntityVersion.required("*").test(0)).isTrue();
        assertThat(EntityVersion.required("*").test(EntityVersion.NONE)).isFalse();
        assertThat(EntityVersion.required("nonsense").test(1)).isFalse();
        assertThat(EntityVersion.ifGiven(null).test(EntityVersion.NONE)).isTrue();
        assertThatThrownBy(() -> EntityVersion.required(null)).isInstanceOf(ProblemException.class)
                .hasMessageContaining("428");
    }

    @Test
    void writesAreAllowedByBothHeaders() {
        Optional<EntityTags> none = Optional.empty();
        Optional<EntityTags> any = Optional.of(EntityTags.of("*"));
        Optional<EntityTags> one = Optional.of(EntityTags.of("\"a\""));
        Optional<String> current = Optional.of("\"a\"");
        assertThat(new Preconditions(none, none).allow(Optional.empty())).isTrue();
        assertThat(new Preconditions(none, any).allow(Optional.empty())).isTrue();
        assertThat(new Preconditions(none, any).allow(current)).isFalse();
        assertThat(new Preconditions(any, none).allow(Optional.empty())).isFalse();
        assertThat(new Preconditions(one, none).allow(current)).isTrue();
        assertThat(new Preconditions(one, one).allow(current)).isFalse();
    }
}
