package nl.stagepact.placement.company.api;

import java.nio.charset.StandardCharsets;

import jakarta.validation.Validation;

import nl.stagepact.placement.company.domain.CompanyStatement;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/** Builds companies in the format in which SBB's system sends them. */
public final class ACompanyLine {

    private static final BodyReader READER = new BodyReader(new Texts(),
            Validation.buildDefaultValidatorFactory().getValidator());

    private ACompanyLine() {
    }

    /** At 3811AA in Amersfoort. @param recognitions JSON objects, separated by commas */
    public static String of(String id, String name, String recognitions) {
        return at(id, name, "3811AA", recognitions);
    }

    public static String at(String id, String name, String postcode, String recognitions) {
        return """
                {"leerbedrijfId": "%s", "name": "%s", "kvkNumber": "90000001", "address": {"street": "Marktstraat", \
                "houseNumber": "1", "postcode": "%s", "city": "Amersfoort", "municipalityCode": "GM0307"}, \
                "size": "from_10_to_49", "contacts": [{"role": "workplace_trainer", "email": "stage@bedrijf.example"}], \
                "recognitions": [%s]}
                """.formatted(id, name, postcode, recognitions);
    }

    /** Reads a line in the same way as the service. */
    public static CompanyStatement read(String line, long sequence) {
        CompanyBody body = READER.read(line.getBytes(StandardCharsets.UTF_8), CompanyBody.class, Language.EN);
        return body.toStatement(sequence);
    }

    public static String recognition(String programme) {
        return "{\"programmeCode\": \"" + programme + "\", \"obtained\": \"on_site\", \"validFrom\": \"2024-08-01\"}";
    }

    public static String withdrawn(String programme, String on, String reason) {
        return "{\"programmeCode\": \"" + programme + "\", \"obtained\": \"on_site\", \"validFrom\": \"2024-08-01\", "
                + "\"withdrawnOn\": \"" + on + "\", \"withdrawalReason\": \"" + reason + "\"}";
    }
}
