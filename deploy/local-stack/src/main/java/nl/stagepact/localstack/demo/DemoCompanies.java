package nl.stagepact.localstack.demo;

import java.time.LocalDate;

import com.fasterxml.jackson.databind.JsonNode;

/** Training companies as delivered by SBB, and a vacancy of one of them. Ids and names are invented. */
final class DemoCompanies {

    static final String COMPANY = "900000001";
    static final String PROGRAMME = "25180";

    /** Mutations rather than a snapshot, so that other companies in the stack are kept. */
    private static final String MUTATIONS = """
            {"mutations": [
              {"sequence": 1, "company": {"leerbedrijfId": "900000001", "name": "Bakkerij De Korenaar B.V.", "kvkNumber": "90000001",
                "address": {"street": "Marktstraat", "houseNumber": "12", "postcode": "3811AA", "city": "Amersfoort",
                  "municipalityCode": "GM0307"}, "size": "from_10_to_49",
                "contacts": [{"role": "workplace_trainer", "email": "stage@korenaar.example"}],
                "recognitions": [{"programmeCode": "25180", "obtained": "on_site", "validFrom": "2024-08-01"}]}},
              {"sequence": 1, "company": {"leerbedrijfId": "900000002", "name": "Garage Smit", "kvkNumber": "90000002",
                "address": {"postcode": "3812BB", "city": "Amersfoort", "municipalityCode": "GM0307"},
                "recognitions": [{"programmeCode": "25604", "obtained": "remotely", "workProcesses": ["B1-K1-W1"],
                  "validFrom": "2025-02-01"}]}},
              {"sequence": 1, "company": {"leerbedrijfId": "900000003", "name": "Kapsalon Knip",
                "address": {"postcode": "3500CC", "city": "Utrecht", "municipalityCode": "GM0344"},
                "recognitions": [{"programmeCode": "25180", "obtained": "on_site", "validFrom": "2023-08-01",
                  "withdrawnOn": "2026-01-01", "withdrawalReason": "inactive"}]}}]}""";

    private DemoCompanies() {
    }

    /** @return the result of each mutation */
    static JsonNode deliver(PublicApi api) {
        return api.post("demo-sbb", "/placement/v1/sbb/company-mutations", MUTATIONS);
    }

    /** A vacancy that starts in a month. */
    static String vacancy(LocalDate today) {
        return """
                {"leerbedrijfId": "%s", "title": "Bakker in opleiding", "tasks": [{"workProcess": "B1-K1-W1", "text": "Deeg maken en brood bakken"}],
                 "programmeCodes": ["%s"], "learningPath": "bol", "from": "%s", "to": "%s", "days": ["monday", "tuesday", "friday"],
                 "hoursPerWeek": 24, "places": 2, "offers": ["fixed_supervisor", "visit_beforehand"],
                 "compensation": {"perDayCents": 2500, "coversCosts": true}}"""
                .formatted(COMPANY, PROGRAMME, today.plusMonths(1), today.plusMonths(6));
    }
}
