package nl.stagepact.discrimination.wire;

import jakarta.ws.rs.core.Application;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** Title, version, description and examples of the OpenAPI contract. */
@OpenAPIDefinition(servers = @Server(url = DiscriminationContract.SERVER), components = @Components(examples = {
        @ExampleObject(name = "report", summary = "A student who was rejected because of her headscarf", value = """
                {"language": "nl", "wish": "talk", "facts": {"capacity": "victim", "phase": "searching", "kinds": ["rejection"],
                 "grounds": ["religion", "race"], "impacts": ["confidence", "delay"], "supports": ["conversation"],
                 "educationType": "mbo", "programmeCode": "25180", "municipalityOfResidence": "GM0307",
                 "municipalityOfIncident": "GM0307"}, "company": {"name": "De Korenaar", "city": "Amersfoort"},
                 "account": "Ik mocht komen als ik mijn hoofddoek af zou doen.", "handledBy": "99DA",
                 "consents": [{"desk": "sbb", "parts": ["company", "facts"]}]}"""),
        @ExampleObject(name = "desk", summary = "The desk of a school", value = """
                {"name": "Meldpunt stagediscriminatie", "open": true, "readers": ["Vertrouwenspersoon"],
                 "substitute": "Coördinator zorgteam", "descriptionNl": "Een vertrouwenspersoon reageert binnen drie werkdagen.",
                 "email": "meldpunt@school.example", "confirmWorkingDays": 3, "acknowledgeDays": 7, "feedbackMonths": 3}"""),
        @ExampleObject(name = "caseStep", summary = "The desk has read the report", value = """
                {"state": "confirmed", "message": "Wij hebben uw melding gelezen en nemen deze week contact op."}"""),
        @ExampleObject(name = "handler", summary = "A colleague takes over", value = """
                {"handler": "6f1ed002-ab5a-4f3c-8c5d-1d6b1a2c3d4e"}"""),
        @ExampleObject(name = "text", summary = "A message", value = """
                {"text": "Kunnen jullie met het bedrijf praten zonder mijn naam te noemen?"}"""),
        @ExampleObject(name = "concernedCompany", summary = "A company by its name", value = """
                {"name": "De Korenaar", "city": "Amersfoort"}"""),
        @ExampleObject(name = "identity", summary = "A reporter who wants to be known", value = """
                {"name": "Sam de Vries", "email": "sam@student.example"}"""),
        @ExampleObject(name = "parts", summary = "The company and the facts", value = """
                {"desk": "sbb", "parts": ["company", "facts"]}"""),
        @ExampleObject(name = "move", summary = "To the independent desk", value = """
                {"desk": "discriminatie-nl", "parts": ["company", "facts", "account"], "wish": "formal_step"}"""),
        @ExampleObject(name = "wish", summary = "A formal step", value = """
                {"wish": "formal_step"}"""),
        @ExampleObject(name = "proposedDesk", summary = "The independent desk", value = """
                {"desk": "discriminatie-nl", "reason": "Zij staan verder van de school af. Wilt u dat?"}"""),
        @ExampleObject(name = "skip", summary = "An event that need not be handled", value = """
                {"reason": "Superseded by a later event"}"""),
        @ExampleObject(name = "statements", summary = "Students are informed, training is under way", value = """
                {"statements": [{"requirement": "students_informed", "compliance": "met"},
                 {"requirement": "trained_staff", "compliance": "in_progress"}]}"""),
        @ExampleObject(name = "confirmation", summary = "A confirmation that a reporter showed", value = """
                {"confirmation": "2026-11-30.2026-12-01.7H3K9M2PQX4T1V8B.0f1e2d3c4b5a69788796a5b4c3d2e1f0"}"""),
        @ExampleObject(name = "interningStudents", summary = "By DUO", value = """
                {"students": 412000, "source": "DUO, studenten mbo 2025"}"""),
        @ExampleObject(name = "attachment", summary = "A text file", value = """
                Van: de eigenaar. De hoofddoek moet af, anders gaat het niet door."""),
        @ExampleObject(name = "publicKey", summary = "A key of 32 bytes", value = """
                {"publicKey": "hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo"}"""),
        @ExampleObject(name = "deskKey", summary = "A key with the number of its challenge", value = """
                {"publicKey": "hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo", "proof": "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"}"""),
        @ExampleObject(name = "sealedEntry", summary = "A sealed message", value = """
                {"kind": "message", "id": "0b7c2f5e-6f0a-4c57-9d2e-0d9c2f7a1b3c", "generation": 1,
                 "sealed": "hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmoAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"}"""),
        @ExampleObject(name = "companyRequest", summary = "The company's side", value = """
                {"kind": "statement", "question": "Hoe verloopt bij u een sollicitatiegesprek?", "days": 14}"""),
        @ExampleObject(name = "lodging", summary = "Tell SBB if two others report the company", value = """
                {"desk": "sbb", "others": 2, "wish": "formal_step"}"""),
        @ExampleObject(name = "lodgingTokens", summary = "For a class", value = """
                {"number": 30}"""),
        @ExampleObject(name = "rating", summary = "Good", value = """
                {"stars": 4}""")
}), info = @Info(title = "Stagepact discrimination-service", version = DiscriminationContract.VERSION, description = """
        Reports of internship discrimination ("stagediscriminatie") without an account, the conversation about them, and what \
        happens with them.
        Texts for people are Dutch, or English with Accept-Language: en."""))
public class DiscriminationContract extends Application {

    static final String SERVER = "https://api.stagepact.example/discrimination/v1";

    /** Version of the API, in docs/openapi and in the header API-Version; incremented with every change of the contract. */
    public static final String VERSION = "1.9.0";
}
