package nl.stagepact.discrimination;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import nl.stagepact.discrimination.casework.api.CaseStepBody;
import nl.stagepact.discrimination.casework.api.HandlerBody;
import nl.stagepact.discrimination.casework.api.ProposedDeskBody;
import nl.stagepact.discrimination.checklist.api.StatementsBody;
import nl.stagepact.discrimination.conversation.api.ConfirmationBody;
import nl.stagepact.discrimination.conversation.api.DeskPartsBody;
import nl.stagepact.discrimination.conversation.api.MoveBody;
import nl.stagepact.discrimination.conversation.api.RatingBody;
import nl.stagepact.discrimination.conversation.api.WishBody;
import nl.stagepact.discrimination.escrow.api.LodgingBody;
import nl.stagepact.discrimination.escrow.api.TokensBody;
import nl.stagepact.discrimination.figures.api.StudentsBody;
import nl.stagepact.discrimination.hearing.api.CompanyRequestBody;
import nl.stagepact.discrimination.intake.api.ReportBody;
import nl.stagepact.discrimination.report.api.CompanyBody;
import nl.stagepact.discrimination.report.api.IdentityBody;
import nl.stagepact.discrimination.routing.api.DeskBody;
import nl.stagepact.discrimination.sealedcase.api.DeskKeyBody;
import nl.stagepact.discrimination.sealedcase.api.PublicKeyBody;
import nl.stagepact.discrimination.sealedcase.api.SealedEntryBody;
import nl.stagepact.discrimination.wire.TextBody;
import nl.stagepact.servicekit.deadletter.SkipBody;
import nl.stagepact.testkit.BodyContract;
import nl.stagepact.testkit.BodyEdges;

/** Validation and docs/openapi agree on every limit of every body. */
class BodiesTest {

    private static final String COMPANY = """
            {'leerbedrijfId': '900000001', 'name': 'De Korenaar', 'city': 'Amersfoort', 'placement': 'Keuken'}""";
    private static final String IDENTITY = """
            {'name': 'Sam', 'email': 'sam@student.example', 'telephone': '+31 6 00000000'}""";

    private static final BodyContract CONTRACT = BodyContract.of("discrimination-service", "desk_needed", "desk_twice",
            "company_without_name", "needed_for_recognition", "only_with_outcome", "requirement_twice", "needed_to_ask_back",
            "needed_for_outcome");

    @ParameterizedTest
    @MethodSource("edges")
    void bodiesAreValidatedAsTheContractStates(Class<?> type, BodyEdges.Edge edge) {
        CONTRACT.check(type, edge);
    }

    private static final String KEY = "hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo";

    @Test
    void everyBodyOfTheContractHasASample() {
        edges();
        CONTRACT.checkThatEveryBodyIsSampled(Map.of());
    }

    static Stream<Arguments> edges() {
        return Stream.of(
                CONTRACT.edges(ReportBody.class, "ReportBody", """
                        {'language': 'nl', 'wish': 'talk', 'facts': {'capacity': 'victim', 'phase': 'searching',
                         'kinds': ['rejection'], 'grounds': ['race'], 'impacts': ['delay'], 'supports': ['care'],
                         'educationType': 'mbo', 'programmeCode': '25180', 'municipalityOfResidence': 'GM0307',
                         'municipalityOfIncident': 'GM0307'}, 'company': %s, 'account': 'Verhaal', 'identity': %s,
                         'handledBy': '99DA', 'consents': [{'desk': 'sbb', 'parts': ['company']}],
                         'proof': {'challenge': 'a', 'salt': 'b', 'signature': 'c', 'number': 1}}"""
                        .formatted(COMPANY, IDENTITY)),
                CONTRACT.edges(CompanyBody.class, "ConcernedCompany", COMPANY),
                CONTRACT.edges(IdentityBody.class, "Identity", IDENTITY),
                CONTRACT.edges(SkipBody.class, "SkipBody", "{'reason': 'Achterhaald'}"),
                CONTRACT.edges(TextBody.class, "TextBody", "{'text': 'Bericht'}"),
                CONTRACT.edges(DeskPartsBody.class, "DeskPartsBody", "{'desk': 'sbb', 'parts': ['facts']}"),
                CONTRACT.edges(MoveBody.class, "MoveBody", "{'desk': 'discriminatie-nl', 'parts': ['facts'], 'wish': 'talk'}"),
                CONTRACT.edges(ConfirmationBody.class, "ConfirmationBody", "{'confirmation': 'x'}"),
                CONTRACT.edges(StatementsBody.class, "StatementsBody",
                        "{'statements': [{'requirement': 'aftercare', 'compliance': 'met'}]}"),
                CONTRACT.edges(StudentsBody.class, "InterningStudentsBody", "{'students': 100, 'source': 'DUO'}"),
                CONTRACT.edges(PublicKeyBody.class, "PublicKeyBody", "{'publicKey': '%s'}".formatted(KEY)),
                CONTRACT.edges(DeskKeyBody.class, "DeskKeyBody", "{'publicKey': '%s', 'proof': '%s'}".formatted(KEY, KEY)),
                CONTRACT.edges(SealedEntryBody.class, "SealedEntryBody", """
                        {'kind': 'note', 'id': '0b7c2f5e-6f0a-4c57-9d2e-0d9c2f7a1b3c', 'generation': 1, 'sealed': '%s'}"""
                        .formatted(KEY + KEY)),
                CONTRACT.edges(CompanyRequestBody.class, "CompanyRequestBody",
                        "{'kind': 'statement', 'question': 'Hoe ging het?', 'days': 14}"),
                CONTRACT.edges(LodgingBody.class, "LodgingBody", """
                        {'desk': 'sbb', 'others': 2, 'wish': 'talk', 'token': 'x'}"""),
                CONTRACT.edges(TokensBody.class, "LodgingTokensBody", "{'number': 10}"),
                CONTRACT.edges(RatingBody.class, "RatingBody", "{'stars': 3}"),
                CONTRACT.edges(WishBody.class, "WishBody", "{'wish': 'talk'}"),
                CONTRACT.edges(ProposedDeskBody.class, "ProposedDeskBody",
                        "{'desk': 'sbb', 'reason': 'Zij kennen het bedrijf'}"),
                CONTRACT.edges(HandlerBody.class, "HandlerBody", "{'handler': '6f1ed002-ab5a-4f3c-8c5d-1d6b1a2c3d4e'}"),
                CONTRACT.edges(CaseStepBody.class, "CaseStepBody", """
                        {'state': 'outcome', 'message': 'Bericht', 'decision': {'outcome': 'established',
                         'explanation': 'Vastgesteld', 'delayWeeks': 2, 'recognitionReference': 'E-1'}}"""),
                CONTRACT.edges(DeskBody.class, "DeskBody", """
                        {'name': 'Meldpunt', 'open': true, 'readers': ['Vertrouwenspersoon'], 'substitute': 'Zorgteam',
                         'descriptionNl': 'Wij lezen', 'descriptionEn': 'We read', 'email': 'a@b.example',
                         'telephone': '+31 33 000 00 00', 'website': 'https://school.example', 'confirmWorkingDays': 2,
                         'acknowledgeDays': 5, 'feedbackMonths': 2}"""))
                .flatMap(edges -> edges);
    }
}
