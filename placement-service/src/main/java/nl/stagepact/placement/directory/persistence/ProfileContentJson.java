package nl.stagepact.placement.directory.persistence;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.stagepact.placement.directory.domain.NeededPeriod;
import nl.stagepact.placement.directory.domain.ProfileContent;
import nl.stagepact.placement.directory.domain.SchoolContact;
import nl.stagepact.placement.directory.domain.SchoolContactRole;
import nl.stagepact.placement.register.domain.Task;

/** What a school tells of a programme, as it is stored; what is looked for has columns of its own. */
final class ProfileContentJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ProfileContentJson() {
    }

    /** @param canDo what students bring; @param mustLearn what they come to learn; the rest as in the content */
    record Told(List<String> canDo, List<Task> mustLearn, List<NeededPeriod> periods, @Nullable SchoolContact contact,
            @Nullable String website) {
    }

    static String write(ProfileContent content) {
        ObjectNode json = JSON.createObjectNode();
        content.canDo().forEach(json.putArray("canDo")::add);
        ArrayNode mustLearn = json.putArray("mustLearn");
        content.mustLearn()
                .forEach(task -> mustLearn.addObject().put("workProcess", task.workProcess()).put("text", task.text()));
        ArrayNode periods = json.putArray("periods");
        content.periods().forEach(period -> periods.addObject().put("from", period.from().toString())
                .put("to", period.to().toString()).put("daysPerWeek", period.daysPerWeek()));
        if (content.contact() != null) {
            json.putObject("contact").put("role", content.contact().role().code()).put("email", content.contact().email())
                    .put("telephone", content.contact().telephone());
        }
        json.put("website", content.website());
        return json.toString();
    }

    static Told read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            List<String> canDo = new ArrayList<>();
            json.path("canDo").forEach(each -> canDo.add(each.asText()));
            List<Task> mustLearn = new ArrayList<>();
            json.path("mustLearn")
                    .forEach(each -> mustLearn.add(new Task(each.path("workProcess").textValue(), each.path("text").asText())));
            List<NeededPeriod> periods = new ArrayList<>();
            json.path("periods").forEach(each -> periods.add(new NeededPeriod(LocalDate.parse(each.path("from").asText()),
                    LocalDate.parse(each.path("to").asText()), each.path("daysPerWeek").intValue())));
            JsonNode contact = json.path("contact");
            return new Told(canDo, mustLearn, periods, contact.isObject()
                    ? new SchoolContact(SchoolContactRole.of(contact.path("role").asText()).orElseThrow(),
                            contact.path("email").textValue(), contact.path("telephone").textValue())
                    : null, json.path("website").textValue());
        } catch (IOException e) {
            throw new IllegalStateException("A profile could not be read", e);
        }
    }
}
