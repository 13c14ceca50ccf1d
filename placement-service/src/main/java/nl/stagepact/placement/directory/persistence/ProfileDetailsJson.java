package nl.stagepact.placement.directory.persistence;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.stagepact.placement.directory.domain.NeededPeriod;
import nl.stagepact.placement.directory.domain.ProfileDetails;
import nl.stagepact.placement.directory.domain.SchoolContact;
import nl.stagepact.placement.directory.domain.SchoolContactRole;
import nl.stagepact.placement.register.domain.Task;

/** Stores the details of a profile as JSON. */
@Converter(autoApply = true)
public class ProfileDetailsJson implements AttributeConverter<ProfileDetails, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(ProfileDetails details) {
        ObjectNode json = JSON.createObjectNode();
        details.canDo().forEach(json.putArray("canDo")::add);
        ArrayNode mustLearn = json.putArray("mustLearn");
        details.mustLearn()
                .forEach(task -> mustLearn.addObject().put("workProcess", task.workProcess()).put("text", task.text()));
        ArrayNode periods = json.putArray("periods");
        details.periods().forEach(period -> periods.addObject().put("from", period.from().toString())
                .put("to", period.to().toString()).put("daysPerWeek", period.daysPerWeek()));
        if (details.contact() != null) {
            json.putObject("contact").put("role", details.contact().role().code()).put("email", details.contact().email())
                    .put("telephone", details.contact().telephone());
        }
        json.put("website", details.website());
        return json.toString();
    }

    @Override
    public ProfileDetails convertToEntityAttribute(String text) {
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
            return new ProfileDetails(canDo, mustLearn, periods, contact.isObject()
                    ? new SchoolContact(SchoolContactRole.of(contact.path("role").asText()).orElseThrow(),
                            contact.path("email").textValue(), contact.path("telephone").textValue())
                    : null, json.path("website").textValue());
        } catch (IOException e) {
            throw new IllegalStateException("A profile could not be read", e);
        }
    }
}
