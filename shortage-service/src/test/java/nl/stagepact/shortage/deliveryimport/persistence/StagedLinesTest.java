package nl.stagepact.shortage.deliveryimport.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.stagepact.shortage.delivery.domain.Cause;
import nl.stagepact.shortage.delivery.domain.Counts;
import nl.stagepact.shortage.delivery.domain.DraftLine;
import nl.stagepact.shortage.delivery.domain.Measure;

class StagedLinesTest {

    @Property(tries = 300)
    void linesAreRestoredIncludingFaultyOnes(@ForAll("lines") List<DraftLine> lines) {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, lines.size()).map(i -> 2 + 3 * i).boxed().toList());
        StagedLines.Lines back = StagedLines.read(StagedLines.write(new StagedLines.Lines(lines, numbers)));
        assertThat(back.lineNumbers()).isEqualTo(numbers);
        assertThat(back.lines()).usingRecursiveComparison().isEqualTo(lines);
    }

    @Provide
    Arbitrary<List<DraftLine>> lines() {
        Arbitrary<String> text = Arbitraries.strings().withCharRange('\u0001', '\ud7ff').ofMaxLength(61).injectNull(0.2);
        Arbitrary<Integer> count = Arbitraries.integers().between(Counts.NOT_DELIVERED, Counts.MAX);
        Arbitrary<YearMonth> month = Combinators
                .combine(Arbitraries.integers().between(0, 9999), Arbitraries.integers().between(1, 12))
                .as(YearMonth::of).injectNull(0.2);
        return Combinators.combine(text, text, month, count.list().ofSize(Measure.values().length),
                Arbitraries.maps(Arbitraries.of(Cause.class), Arbitraries.integers().between(0, Counts.MAX)).ofMaxSize(4),
                Arbitraries.of(true, false)).as((one, two, wanted, counts, causes, faulty) -> {
                    DraftLine line = new DraftLine();
                    line.programmeCode = one;
                    line.level = two;
                    line.learningPath = two;
                    line.regionCode = one;
                    line.monthWanted = wanted;
                    for (Measure measure : Measure.values()) {
                        line.counts.with(measure, counts.get(measure.ordinal()));
                    }
                    causes.forEach(line::addCause);
                    line.countsFaulty = faulty;
                    return line;
                }).list().ofMaxSize(40);
    }
}
