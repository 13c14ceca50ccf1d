package nl.stagepact.shortage.wire;

import jakarta.ws.rs.core.Application;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** Parts of the contract that concern the whole service. */
@OpenAPIDefinition(servers = @Server(url = ShortageContract.SERVER), components = @Components(examples = {
        @ExampleObject(name = "delivery", summary = "A delivery of two lines", value = """
                {"lines": [
                  {"programmeCode": "25604", "level": "4", "learningPath": "bol", "regionCode": "AM14", "monthWanted": "2026-02",
                   "studentsNeedingPlace": 40, "shortage": 10, "causes": {"supervision_capacity": 6, "travel_distance": 2}},
                  {"programmeCode": "99101", "level": "2", "learningPath": "bol", "regionCode": "AM14", "monthWanted": "2026-02",
                   "studentsNeedingPlace": null, "shortage": 80}
                ]}"""),
        @ExampleObject(name = "deliveryCsv", summary = "The same delivery as CSV from a Dutch spreadsheet", value = """
                programmeCode;level;learningPath;regionCode;monthWanted;studentsNeedingPlace;shortage;causes
                25604;4;bol;AM14;feb-26;40;10;supervision_capacity:6 travel_distance:2
                99101;2;bol;AM14;feb-26;;80;
                """),
        @ExampleObject(name = "sbbDelivery", summary = "One cell of SBB", value = """
                {"lines": [
                  {"programmeCode": "25604", "level": "4", "learningPath": "bol", "regionCode": "AM14", "monthWanted": "2026-02",
                   "shortage": 12, "supply": 31, "shortageWithoutMeasures": 20, "causes": {"supervision_capacity": 9}}
                ]}"""),
        @ExampleObject(name = "sbbDeliveryCsv", summary = "The same delivery as CSV", value = """
                programmeCode;level;learningPath;regionCode;monthWanted;shortage;supply;shortageWithoutMeasures;causes
                25604;4;bol;AM14;feb-26;12;31;20;supervision_capacity:9
                """),
        @ExampleObject(name = "leavingReasons", summary = "Two reasons of a school", value = """
                {"reasons": [
                  {"code": "31", "name": "Geen stageplaats", "duoCategory": 5, "lackOfPlace": true},
                  {"code": "12", "name": "Verhuizing", "duoCategory": 1, "lackOfPlace": false}
                ]}"""),
        @ExampleObject(name = "dropout", summary = "A month of a school", value = """
                {"lines": [
                  {"programmeCode": "25604", "learningPath": "bol", "regionCode": "AM13", "reasonCode": "31", "droppedOut": 4},
                  {"programmeCode": "25604", "learningPath": "bol", "regionCode": "AM13", "atRisk": 11, "delayed": 6}
                ]}"""),
        @ExampleObject(name = "dropoutCsv", summary = "The same delivery as CSV", value = """
                programmeCode;learningPath;regionCode;reasonCode;atRisk;delayed;droppedOut
                25604;bol;AM13;31;;;4
                25604;bol;AM13;;11;6;
                """),
        @ExampleObject(name = "importCsv", summary = "Two deliveries of a school", value = """
                institutionCode;referenceDate;programmeCode;level;learningPath;regionCode;monthWanted;shortage
                99DA;2026-01-15;25604;4;bol;AM14;feb-26;10
                99DA;2026-01-15;25180;2;bol;AM14;feb-26;3
                99DA;2026-01-29;25604;4;bol;AM14;feb-26;8
                """),
        @ExampleObject(name = "importNdjson", summary = "The first line of them as NDJSON", value = """
                {"institutionCode": "99DA", "referenceDate": "2026-01-15", "programmeCode": "25604", "level": "4", "learningPath": "bol", \
                "regionCode": "AM14", "monthWanted": "2026-02", "shortage": 10}
                """),
        @ExampleObject(name = "publicationConsent", summary = "The school consents", value = """
                {"mayBePublishedAlone": true}"""),
        @ExampleObject(name = "retraction", summary = "A delivery was wrong", value = """
                {"reason": "A school had delivered the counts of another year."}"""),
        @ExampleObject(name = "alertRule", summary = "A programme of which ten places or more lack in a region", value = """
                {"kind": "level", "regionCode": "AM14", "programmeCode": "25604", "threshold": 10}"""),
        @ExampleObject(name = "roundPolicy", summary = "Every two weeks", value = """
                {"cadenceDays": 14, "toleranceAbsolute": 2, "tolerancePercent": 10}"""),
        @ExampleObject(name = "roundOpening", summary = "A round of a pact", value = """
                {"pact": "amersfoort"}"""),
        @ExampleObject(name = "roundCorrection", summary = "The caller's side counted wrong", value = """
                {"kind": "correction", "value": 11, "comment": "Nine students were counted twice."}"""),
        @ExampleObject(name = "roundExplanation", summary = "The caller's side stands by its count", value = """
                {"kind": "explanation", "comment": "Students who look for a place by themselves are counted too."}"""),
        @ExampleObject(name = "roundSignOff", summary = "One side closes the round alone", value = """
                {"oneSidedReason": "The other side did not count in this round."}"""),
        @ExampleObject(name = "signal", summary = "Two places of a programme", value = """
                {"regionCode": "AM14", "level": "4", "programmeCode": "25604", "places": 2, "cause": "supervision_capacity",
                 "explanation": "The supervisor is on leave until the summer."}"""),
        @ExampleObject(name = "signalOfProSchool", summary = "A place of a school for practical education", value = """
                {"regionCode": "AM14", "level": "pro", "sector": "trade", "places": 1}"""),
        @ExampleObject(name = "signalAssignment", summary = "Handed to the school", value = """
                {"responsible": "school"}"""),
        @ExampleObject(name = "signalAnswer", summary = "One place was found", value = """
                {"answer": "One place was found nearby; the other student looks in the next region.", "solvedPlaces": 1}"""),
        @ExampleObject(name = "registerCsv", summary = "Two programmes, of which one ended", value = """
                code;name;nameEn;level;sector;dossier;internshipMandatory;validFrom;validTo;demo
                25604;Software developer;Software developer;4;ict_and_creative_industries;;true;2020-08-01;;false
                99199;Applicatieontwikkelaar;;4;ict_and_creative_industries;;true;2015-01-01;2020-07-31;true
                """) }), info = @Info(title = "Stagepact shortage-service", version = ShortageContract.VERSION, description = """
                Shortage counts of schools and of SBB: pushed by their systems, read as sums and rankings by the partners of a region.
                Registers of programmes, schools and areas: read by everyone, imported by an administrator.
                Texts for people are Dutch, or English with Accept-Language: en."""))
public class ShortageContract extends Application {

    static final String SERVER = "https://api.stagepact.example/shortage/v1";

    /** Version of the API, as in the API-Version header and docs/openapi; raised with every change of the contract. */
    public static final String VERSION = "1.5.0";
}
