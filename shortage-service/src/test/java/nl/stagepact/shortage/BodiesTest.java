package nl.stagepact.shortage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.validation.Validation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.localstack.StackFacts;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.body.Bound;
import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.shortage.alert.api.AlertRuleBody;
import nl.stagepact.shortage.dropout.api.LeavingReasonsBody;
import nl.stagepact.shortage.round.api.RoundOpeningBody;
import nl.stagepact.shortage.round.api.RoundPolicyBody;
import nl.stagepact.shortage.round.api.RoundSignOffBody;
import nl.stagepact.shortage.round.api.RoundStatementBody;
import nl.stagepact.shortage.signal.api.SignalAnswerBody;
import nl.stagepact.shortage.signal.api.SignalAssignmentBody;
import nl.stagepact.shortage.signal.api.SignalBody;
import nl.stagepact.testkit.BodyEdges;

/** The reader and docs/openapi agree on every edge of every body. */
class BodiesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Rules between fields, which a contract cannot express. */
    private static final Set<String> CROSS_FIELD = Set.of("only_of_correction", "duplicate_reason");

    private final BodyReader reader = new BodyReader(new Texts(), Validation.buildDefaultValidatorFactory().getValidator());

    @ParameterizedTest
    @MethodSource("edges")
    void everyEdgeIsReadAsTheContractSays(Class<?> type, BodyEdges.Edge edge) {
        Bound<?> bound = reader.bind(edge.body(), "", null, type, Language.NL);
        List<InputError> faults = bound.faults().stream().filter(fault -> !CROSS_FIELD.contains(fault.code())).toList();
        assertThat(bound.value() == null).isEqualTo(!bound.faults().isEmpty());
        assertThat(faults.isEmpty()).as("%s", faults).isEqualTo(edge.allowed());
        assertThat(faults).allSatisfy(fault -> assertThat(fault.pointer()).startsWith(edge.pointer()));
    }

    static Stream<Arguments> edges() throws IOException {
        Path root = StackFacts.of(Path.of(""), 0).root();
        JsonNode contract = JSON.readTree(Files.readString(root.resolve("docs/openapi/shortage-service.json")));
        return Stream.of(
                edges(contract, "AlertRuleBody", AlertRuleBody.class,
                        "{'kind': 'rise', 'regionCode': 'AM14', 'programmeCode': '25604', 'threshold': 10}"),
                edges(contract, "LeavingReasons", LeavingReasonsBody.class, """
                        {'reasons': [{'code': '31', 'name': 'Geen stageplaats', 'duoCategory': 5, 'lackOfPlace': true}]}"""),
                edges(contract, "RoundOpening", RoundOpeningBody.class, "{'pact': 'amersfoort'}"),
                edges(contract, "RoundPolicy", RoundPolicyBody.class,
                        "{'cadenceDays': 14, 'toleranceAbsolute': 2, 'tolerancePercent': 10}"),
                edges(contract, "RoundSignOffBody", RoundSignOffBody.class, "{'oneSidedReason': 'The school is closed'}"),
                edges(contract, "RoundStatementBody", RoundStatementBody.class,
                        "{'kind': 'correction', 'value': 3, 'comment': 'Counted twice'}"),
                edges(contract, "SignalBody", SignalBody.class, """
                        {'regionCode': 'AM14', 'level': '4', 'programmeCode': '25604', 'sector': 'trade', 'places': 3,
                         'horizonDate': '2026-09-01', 'cause': 'closure', 'explanation': 'No supervisor'}"""),
                edges(contract, "SignalAssignmentBody", SignalAssignmentBody.class, "{'responsible': 'school'}"),
                edges(contract, "SignalAnswerBody", SignalAnswerBody.class, "{'answer': 'Three found', 'solvedPlaces': 3}"))
                .flatMap(edges -> edges);
    }

    private static Stream<Arguments> edges(JsonNode contract, String schema, Class<?> type, String valid) throws IOException {
        List<BodyEdges.Edge> edges = BodyEdges.of(contract, schema, JSON.readTree(valid.replace('\'', '"')));
        assertThat(edges).as("edges of %s", schema).hasSizeGreaterThan(4);
        return edges.stream().map(edge -> Arguments.of(type, edge));
    }
}
