package nl.stagepact.testkit.wrong.vacancy.domain;

import com.fasterxml.jackson.databind.JsonNode;

/** Rule 2: a library. */
public record JsonVacancy(JsonNode content) {
}
