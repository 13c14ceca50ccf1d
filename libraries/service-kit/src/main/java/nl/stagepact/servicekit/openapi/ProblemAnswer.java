package nl.stagepact.servicekit.openapi;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes problems (RFC 9457) in a contract. */
final class ProblemAnswer {

    private ProblemAnswer() {
    }

    static APIResponse of(String meaning) {
        return OASFactory.createAPIResponse().description(meaning).addHeader("API-Version", CommonAnswers.versionHeader())
                .content(content());
    }

    static APIResponse withRetryAfter(String meaning) {
        return of(meaning).addHeader("Retry-After",
                OASFactory.createHeader().description("Seconds to wait before trying again")
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)));
    }

    static Content content() {
        return OASFactory.createContent().addMediaType("application/problem+json",
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }

    static void addSchemas(Components components) {
        components.addSchema("Problem", object("RFC 9457 problem; title and detail in the language asked for")
                .addProperty("type", text("Identifies the problem for clients: urn:problem-type:stagepact:<name>"))
                .addProperty("title", text("Short, the same for every problem of this type"))
                .addProperty("status", number("The HTTP status"))
                .addProperty("detail", text("What is wrong with this request, and how to solve it"))
                .addProperty("instance", text("Path of the request"))
                .addProperty("errors", OASFactory.createSchema().addType(Schema.SchemaType.ARRAY)
                        .description("Every fault of the input; absent where the problem is not in the input")
                        .items(OASFactory.createSchema().ref("#/components/schemas/InputError")))
                .required(List.of("type", "title", "status", "detail")));
        components.addSchema("InputError", object("One fault of the input")
                .addProperty("code", text("The rule that was broken, snake_case"))
                .addProperty("detail", text("For people"))
                .addProperty("pointer", text("JSON Pointer (RFC 6901) into a JSON body"))
                .addProperty("line", number("Line of a body of lines; the header of CSV is line 1"))
                .addProperty("column", text("Name of the CSV column"))
                .addProperty("parameter", text("Name of the path or query parameter or header"))
                .addProperty("count", number(
                        "Number of lines on which this same fault was found, when it is listed once; this is the first"))
                .required(List.of("code", "detail")));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    private static Schema number(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).description(description);
    }
}
