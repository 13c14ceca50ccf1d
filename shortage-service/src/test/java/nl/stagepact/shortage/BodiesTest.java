package nl.stagepact.shortage;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import nl.stagepact.shortage.alert.api.AlertRuleBody;
import nl.stagepact.shortage.dropout.api.LeavingReasonsBody;
import nl.stagepact.shortage.publication.api.PublicationConsentBody;
import nl.stagepact.shortage.publication.api.RetractionBody;
import nl.stagepact.shortage.round.api.RoundOpeningBody;
import nl.stagepact.shortage.round.api.RoundPolicyBody;
import nl.stagepact.shortage.round.api.RoundSignOffBody;
import nl.stagepact.shortage.round.api.RoundStatementBody;
import nl.stagepact.shortage.signal.api.SignalAnswerBody;
import nl.stagepact.shortage.signal.api.SignalAssignmentBody;
import nl.stagepact.shortage.signal.api.SignalBody;
import nl.stagepact.testkit.BodyContract;
import nl.stagepact.testkit.BodyEdges;

/** The reader and docs/openapi agree on every edge of every body. */
class BodiesTest {

    private static final BodyContract CONTRACT = BodyContract.of("shortage-service", "only_of_correction", "duplicate_reason");

    @ParameterizedTest
    @MethodSource("edges")
    void bodiesAreValidatedAsTheContractStates(Class<?> type, BodyEdges.Edge edge) {
        CONTRACT.check(type, edge);
    }

    @Test
    void everyBodyOfTheContractHasASample() {
        edges();
        CONTRACT.checkThatEveryBodyIsSampled(Map.of(
                "DeliveryBody", "read as a stream, line by line; see DeliveryJsonReaderTest",
                "DropoutBody", "read as a stream, line by line; see DropoutLinesTest"));
    }

    static Stream<Arguments> edges() {
        return Stream.of(
                CONTRACT.edges(AlertRuleBody.class, "AlertRuleBody",
                        "{'kind': 'rise', 'regionCode': 'AM14', 'programmeCode': '25604', 'threshold': 10}"),
                CONTRACT.edges(LeavingReasonsBody.class, "LeavingReasons", """
                        {'reasons': [{'code': '31', 'name': 'Geen stageplaats', 'duoCategory': 5, 'lackOfPlace': true}]}"""),
                CONTRACT.edges(PublicationConsentBody.class, "PublicationConsent", "{'mayBePublishedAlone': true}"),
                CONTRACT.edges(RetractionBody.class, "RetractionBody", "{'reason': 'The counts of another year'}"),
                CONTRACT.edges(RoundOpeningBody.class, "RoundOpening", "{'pact': 'amersfoort'}"),
                CONTRACT.edges(RoundPolicyBody.class, "RoundPolicy",
                        "{'cadenceDays': 14, 'toleranceAbsolute': 2, 'tolerancePercent': 10}"),
                CONTRACT.edges(RoundSignOffBody.class, "RoundSignOffBody", "{'oneSidedReason': 'The school is closed'}"),
                CONTRACT.edges(RoundStatementBody.class, "RoundStatementBody",
                        "{'kind': 'correction', 'value': 3, 'comment': 'Counted twice'}"),
                CONTRACT.edges(SignalBody.class, "SignalBody", """
                        {'regionCode': 'AM14', 'level': '4', 'programmeCode': '25604', 'sector': 'trade', 'places': 3,
                         'horizonDate': '2026-09-01', 'cause': 'closure', 'explanation': 'No supervisor'}"""),
                CONTRACT.edges(SignalAssignmentBody.class, "SignalAssignmentBody", "{'responsible': 'school'}"),
                CONTRACT.edges(SignalAnswerBody.class, "SignalAnswerBody", "{'answer': 'Three found', 'solvedPlaces': 3}"))
                .flatMap(edges -> edges);
    }
}
