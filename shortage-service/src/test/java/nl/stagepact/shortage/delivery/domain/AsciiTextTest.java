package nl.stagepact.shortage.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AsciiTextTest {

    @Property
    void writesNumbersAsJavaDoes(@ForAll int number, @ForAll int other) {
        assertThat(text(new AsciiText(1).add(number).add(' ').add(other))).isEqualTo(number + " " + other);
    }

    @Example
    void writesTheSmallestAndTheLargestNumbers() {
        assertThat(text(new AsciiText(0).add("AM14").add(0).add(9).add(10).add(99).add(-1).add(Integer.MIN_VALUE)
                .add(Integer.MAX_VALUE))).isEqualTo("AM14091099-1-21474836482147483647");
    }

    private static String text(AsciiText text) {
        return new String(text.bytes(), 0, text.length(), StandardCharsets.US_ASCII);
    }
}
