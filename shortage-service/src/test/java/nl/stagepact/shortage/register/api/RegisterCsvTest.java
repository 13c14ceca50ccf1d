package nl.stagepact.shortage.register.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.servicekit.table.CsvDialect;
import nl.stagepact.shortage.register.domain.DraftRegister;
import nl.stagepact.shortage.register.domain.Form;
import nl.stagepact.shortage.register.domain.Register;
import nl.stagepact.shortage.register.domain.RegisterEntry;
import nl.stagepact.shortage.table.api.HostileTexts;
import nl.stagepact.shortage.table.domain.Term;
import nl.stagepact.shortage.wire.FigureFormat;

class RegisterCsvTest {

    @Property(tries = 500)
    void aRegisterReadsBackToTheSame(@ForAll("programmes") List<Map<String, String>> lines, @ForAll CsvDialect dialect)
            throws IOException {
        String csv = FigureFormat.table(dialect, RegisterCsv.columns(Register.PROGRAMMES),
                RegisterCsv.rows(Register.PROGRAMMES, lines.stream().map(RegisterEntry::new).toList()));
        DraftRegister draft = RegisterCsvReader.read(Register.PROGRAMMES,
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        assertThat(draft.faults()).isEmpty();
        assertThat(draft.lines()).isEqualTo(lines);
    }

    @Test
    void faultsNameFormatsAndRegistersInBothLanguages() {
        Texts texts = new Texts();
        Stream<Object> terms = Stream.concat(Arrays.stream(Form.values()).map(Form::expectation),
                Arrays.stream(Register.values()).map(Register::term));
        terms.filter(Term.class::isInstance).map(Term.class::cast).forEach(term -> assertThat(Language.values())
                .allSatisfy(language -> assertThat(texts.get(language, term.key(), List.of())).isNotBlank()));
    }

    @Provide
    Arbitrary<List<Map<String, String>>> programmes() {
        return Combinators.combine(Arbitraries.strings().numeric().ofLength(5), HostileTexts.ofMaxLength(200),
                HostileTexts.ofMaxLength(200), Arbitraries.of("true", "false"))
                .as((code, name, english, mandatory) -> Map.of("code", code, "name", name, "nameEn", english, "level", "4",
                        "internshipMandatory", mandatory, "validFrom", "2020-08-01"))
                .list().ofMinSize(1).ofMaxSize(5);
    }
}
