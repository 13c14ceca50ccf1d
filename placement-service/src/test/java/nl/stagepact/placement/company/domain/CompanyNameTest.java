package nl.stagepact.placement.company.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CompanyNameTest {

    @Example
    void keyIgnoresLegalFormAccentsAndPunctuation() {
        assertThat(CompanyName.key("Café 't Hoekje B.V.")).isEqualTo("cafe t hoekje");
        assertThat(CompanyName.key("Bakkerij De Korenaar BV")).isEqualTo(CompanyName.key("bakkerij  de korenaar"));
        assertThat(CompanyName.key("Jansen & Zn.")).isEqualTo("jansen en zn");
        assertThat(CompanyName.key("Stichting")).as("legal form only").isEqualTo("stichting");
        assertThat(CompanyName.key("…")).isEmpty();
    }

    @Example
    void typingErrorsReduceLikenessLittle() {
        assertThat(CompanyName.likeness("bakkerij de korenaar", "bakerij de korenaar")).isGreaterThan(90);
        assertThat(CompanyName.likeness("de korenaar", "bakkerij de korenaar")).isBetween(50, 90);
        assertThat(CompanyName.likeness("garage smit", "bakkerij de korenaar")).isLessThan(30);
    }

    @Property
    void likenessIsReflexiveAndSymmetric(@ForAll String one, @ForAll String other) {
        String key = CompanyName.key(one);
        assertThat(CompanyName.likeness(key, key)).isEqualTo(key.isEmpty() ? 0 : 100);
        assertThat(CompanyName.likeness(key, CompanyName.key(other))).isBetween(0, 100)
                .isEqualTo(CompanyName.likeness(CompanyName.key(other), key));
        assertThat(CompanyName.key(key)).as("a key is its own key").isEqualTo(key);
    }
}
