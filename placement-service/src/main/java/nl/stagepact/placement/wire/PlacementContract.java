package nl.stagepact.placement.wire;

import jakarta.ws.rs.core.Application;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** Title, version, description and examples of the OpenAPI contract. */
@OpenAPIDefinition(servers = @Server(url = PlacementContract.SERVER), components = @Components(examples = {
        @ExampleObject(name = "areaNdjson", summary = "Two areas, one per line", value = """
                {"code": "3811", "latitude": 52.16, "longitude": 5.39}
                {"code": "3812", "latitude": 52.16, "longitude": 5.37}
                """),
        @ExampleObject(name = "vacancy", summary = "Two places in a bakery, paid per day", value = """
                {"leerbedrijfId": "900000001", "title": "Bakker in opleiding",
                 "tasks": [{"workProcess": "B1-K1-W1", "text": "Deeg maken en vormen"}, {"text": "Brood bakken"}],
                 "programmeCodes": ["25180"], "learningPath": "bol", "from": "2027-02-01", "to": "2027-06-30",
                 "days": ["monday", "tuesday", "thursday"], "hoursPerWeek": 24, "places": 2, "supervision": "on_site",
                 "offers": ["fixed_supervisor", "visit_beforehand"], "compensation": {"perDayCents": 2500, "coversCosts": true}}"""),
        @ExampleObject(name = "feed", summary = "Vacancies on the website of a science park", value = """
                {"name": "Stages op het Bio Science Park", "language": "nl", "licence": "CC-BY-4.0",
                 "website": "https://park.example/stages",
                 "filter": {"levels": ["3", "4"], "learningPaths": ["bol"], "near": "2333", "within": 5}}"""),
        @ExampleObject(name = "companyNdjson", summary = "A company with a recognition in part, one per line", value = """
                {"leerbedrijfId": "900000001", "name": "Bakkerij De Korenaar B.V.", "kvkNumber": "90000001", \
                "establishmentNumber": "900000000001", "address": {"street": "Marktstraat", "houseNumber": "12", \
                "postcode": "3811AA", "city": "Amersfoort", \
                "municipalityCode": "GM0307"}, "size": "from_10_to_49", \
                "contacts": [{"role": "workplace_trainer", "email": "stage@korenaar.example"}], \
                "recognitions": [{"programmeCode": "25180", "obtained": "on_site", \
                "workProcesses": ["B1-K1-W1"], "validFrom": "2024-08-01"}]}
                """) }), info = @Info(title = "Stagepact placement-service", version = PlacementContract.VERSION, description = """
                Training companies and their recognitions, vacancies, feeds and the programme directory.
                Texts for people are Dutch, or English with Accept-Language: en."""))
public class PlacementContract extends Application {

    static final String SERVER = "https://api.stagepact.example/placement/v1";

    /** Version of the API, in docs/openapi and in the header API-Version; incremented with every change of the contract. */
    public static final String VERSION = "1.2.0";
}
