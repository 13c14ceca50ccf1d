package nl.stagepact.servicekit.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes 304 for every read that gives an ETag, since each of them compares it with If-None-Match. */
final class NotModifiedAnswer {

    private static final String NAME = "NotModified";

    private NotModifiedAnswer() {
    }

    static void addTo(Components components) {
        components.addResponse(NAME, OASFactory.createAPIResponse()
                .description("If-None-Match names the current ETag; there is no body")
                .addHeader("API-Version", CommonAnswers.versionHeader())
                .addHeader("ETag", OASFactory.createHeader().description("The current ETag")
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))));
    }

    /** @param read a GET */
    static void addTo(Operation read) {
        APIResponse ok = read.getResponses().getAPIResponse("200");
        if (ok != null && ok.getHeaders() != null && ok.getHeaders().containsKey("ETag")) {
            read.getResponses().addAPIResponse("304",
                    OASFactory.createAPIResponse().ref("#/components/responses/" + NAME));
        }
    }
}
