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
        @ExampleObject(name = "searchCaseNdjson", summary = "A student of level 2 who is at risk of delay, one per line", value = """
                {"caseKey": "0d5f6a1e-7c2b-4f7e-9a51-6b1f0c2d3e4f", "programmeCode": "25180", "level": "2", \
                "learningPaths": ["bol"], "startFrom": "2027-02-01", "startTo": "2027-03-01", "minWeeks": 18, "maxWeeks": 22, \
                "days": ["monday", "tuesday", "thursday"], "minDaysPerWeek": 2, "maxDaysPerWeek": 3, "homeArea": "3811", \
                "travelMinutes": 45, "travelMode": "bicycle", "wishes": ["B1-K1-W1"], "needs": ["fixed_supervisor"], \
                "searchingSince": "2026-10-05", "atRisk": true, "applications": 4, "interviews": 1, "rejections": 3}
                """),
        @ExampleObject(name = "closure", summary = "The student left the programme", value = """
                {"reason": "left_programme"}"""),
        @ExampleObject(name = "supportAction", summary = "A service point of the pact looks for an employer", value = """
                {"kind": "acquisition", "pact": "amersfoort"}"""),
        @ExampleObject(name = "supportResult", summary = "An employer was found", value = """
                {"result": "place_found"}"""),
        @ExampleObject(name = "placement", summary = "A student found a place", value = """
                {"caseKey": "0d5f6a1e-7c2b-4f7e-9a51-6b1f0c2d3e4f", "leerbedrijfId": "900000001", "learningPath": "bol",
                 "from": "2027-02-01", "foundBy": "student"}"""),
        @ExampleObject(name = "terms", summary = "Half a year, two days a week", value = """
                {"startsOn": "2027-02-01", "endsOn": "2027-06-30", "hoursPerWeek": 16, "daysPerWeek": 2,
                 "workProcesses": ["B1-K1-W1", "B1-K1-W2"], "supervisors": ["workplace_trainer", "school_supervisor"],
                 "minor": false}"""),
        @ExampleObject(name = "signature", summary = "The student signed on paper", value = """
                {"termsNumber": 1, "signer": "student", "signedOn": "2026-11-10", "elsewhere": true}"""),
        @ExampleObject(name = "refusal", summary = "The student has another place", value = """
                {"by": "student", "reason": "other_place"}"""),
        @ExampleObject(name = "visit", summary = "A visit", value = """
                {"visitedOn": "2026-11-12"}"""),
        @ExampleObject(name = "interruption", summary = "The work was other than agreed", value = """
                {"lastDay": "2026-11-13", "reason": "other_work_than_agreed"}"""),
        @ExampleObject(name = "outcome", summary = "Counts for the diploma, and work", value = """
                {"outcomes": ["diploma_part", "hired"]}"""),
        @ExampleObject(name = "matchingRound", summary = "As many as possible, level 1 and 2 at risk first", value = """
                {"pact": "amersfoort", "method": "best", "maxFlaggedPercent": 40, "termHours": 48}"""),
        @ExampleObject(name = "roundSchedule", summary = "Every second Monday at eight", value = """
                {"nextAt": "2027-01-11T08:00:00+01:00", "everyWeeks": 2, "termHours": 24, "publishAfterHours": 96}"""),
        @ExampleObject(name = "commitment", summary = "Hash of a part", value = """
                {"commitment": "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8"}"""),
        @ExampleObject(name = "saltPart", summary = "The part whose hash was committed", value = """
                {"part": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}"""),
        @ExampleObject(name = "conversation", summary = "Halfway, at the work place", value = """
                {"heldOn": "2026-11-10", "mode": "on_site", "participants": ["school", "company", "student"],
                 "workProcesses": ["B1-K1-W1"]}"""),
        @ExampleObject(name = "worry", summary = "The student does other work", value = """
                {"by": "student", "kind": "other_work"}"""),
        @ExampleObject(name = "evaluation", summary = "By a student", value = """
                {"preparation": 4, "companyGuidance": 5, "learned": 5, "clearTask": true, "roomToRepeat": true}"""),
        @ExampleObject(name = "contactClaim", summary = "A school wants to ask for places", value = """
                {"sector": "mbo", "topic": "acquisition"}"""),
        @ExampleObject(name = "contact", summary = "The company offers places", value = """
                {"contactedOn": "2026-11-10", "outcome": "places_offered"}"""),
        @ExampleObject(name = "replacementTokens", summary = "One for each adviser and mentor", value = """
                {"number": 50}"""),
        @ExampleObject(name = "replacement", summary = "A token of the school", value = """
                {"token": "5e884898da28047151d0e56f8dc6292773603d0d", "caseKey": "0d5f6a1e-7c2b-4f7e-9a51-6b1f0c2d3e4f"}"""),
        @ExampleObject(name = "reservations", summary = "One place for cooks of school 99DA", value = """
                {"reservations": [{"institutionCode": "99DA", "programmeCode": "25180", "places": 1}]}"""),
        @ExampleObject(name = "handover", summary = "The student consented", value = """
                {"consentedOn": "2026-11-10"}"""),
        @ExampleObject(name = "recordCode", summary = "A code of a school", value = """
                {"code": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b"}"""),
        @ExampleObject(name = "skip", summary = "An event that need not be handled", value = """
                {"reason": "Superseded by the delivery of March"}"""),
        @ExampleObject(name = "certifiabilityDecision", summary = "A form that counts for the diploma", value = """
                {"decision": "yes", "policyDocument": "Servicedocument mbo", "policyVersion": "8.0"}"""),
        @ExampleObject(name = "confirmation", summary = "The place is still offered", value = "{\"decision\": \"confirm\"}"),
        @ExampleObject(name = "confirmationPolicy", summary = "Stricter than the installation", value = """
                {"remindAfterDays": 14, "hideAfterDays": 21, "removeAfterDays": 60}"""),
        @ExampleObject(name = "placements", summary = "Three students until the end of the school year", value = """
                {"placements": [{"programmeCode": "25180", "students": 3, "to": "2027-07-02"}]}"""),
        @ExampleObject(name = "programmeProfile", summary = "Cooks need a place from February to June", value = """
                {"learningPaths": ["bol"], "municipalityCodes": ["GM0307"], "canDo": ["Veilig werken in een keuken"],
                 "mustLearn": [{"workProcess": "B1-K1-W1", "text": "Gerechten bereiden"}],
                 "periods": [{"from": "2027-02-01", "to": "2027-06-30", "daysPerWeek": 3}],
                 "contact": {"role": "internship_office", "email": "stage@school.example"},
                 "website": "https://school.example/kok"}"""),
        @ExampleObject(name = "referralStep", summary = "SBB takes it up", value = """
                {"state": "taken_up", "comment": "Adviseur belt deze week."}"""),
        @ExampleObject(name = "companyMutations", summary = "A withdrawn recognition, and a company that left the register", value = """
                {"mutations": [
                 {"sequence": 1001, "company": {"leerbedrijfId": "900000001", "name": "Bakkerij De Korenaar B.V.",
                  "address": {"city": "Kralendijk", "country": "BQ"}, "contacts": [],
                  "recognitions": [{"programmeCode": "25180", "obtained": "on_site", "validFrom": "2024-08-01",
                   "withdrawnOn": "2027-01-01", "withdrawalReason": "company_request"}]}},
                 {"sequence": 1002, "removed": "900000002"}]}"""),
        @ExampleObject(name = "sourceDelivery", summary = "One vacancy of a website", value = """
                {"vacancies": [{"sourceId": "vacature-1042", "leerbedrijfId": "900000001", "title": "Bakker in opleiding",
                 "tasks": [{"text": "Brood bakken"}], "programmeCodes": ["25180"], "learningPath": "bol", "from": "2027-02-01",
                 "to": "2027-06-30", "days": ["monday"], "hoursPerWeek": 8, "places": 1}]}"""),
        @ExampleObject(name = "jobPosting", summary = "Needs ?programme=25180&learningPath=bol&days=monday&hoursPerWeek=8", value = """
                {"@context": "https://schema.org", "@type": "JobPosting", "identifier": "vacature-1043", "title": "Bakker in opleiding",
                 "description": "<ul><li>Deeg maken</li><li>Brood bakken</li></ul>", "employmentType": "INTERN",
                 "jobStartDate": "2027-02-01", "validThrough": "2027-06-30", "totalJobOpenings": 2,
                 "hiringOrganization": {"@type": "Organization", "identifier": "900000001"},
                 "url": "https://korenaar.example/vacatures/1043"}"""),
        @ExampleObject(name = "jsonFeed", summary = "Needs the query of jobPosting, with leerbedrijfId, from and to", value = """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Stageplekken", "items": [{"id": "vacature-1044",
                 "title": "Bakker in opleiding", "content_text": "Brood bakken", "url": "https://korenaar.example/vacatures/1044"}]}"""),
        @ExampleObject(name = "vacancyCsv", summary = "One vacancy of a table", value = """
                sourceId;leerbedrijfId;title;tasks;programmeCodes;learningPath;from;to;days;hoursPerWeek;places
                vacature-1045;900000001;Bakker in opleiding;Deeg maken|Brood bakken;25180;bol;2027-02-01;2027-06-30;monday|tuesday;16;2
                """),
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
    public static final String VERSION = "1.6.0";
}
