package nl.stagepact.discrimination.hearing.api;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.discrimination.hearing.usecase.AskCompany;

/** A link for a company, shown once. */
@Schema(name = "CompanyLink")
public record AskedView(
        @Schema(required = true, format = "uuid") String id,
        @Schema(required = true, description = "For the link that the desk sends, behind a # so that no server logs it; with it "
                + "anyone can read the question and reply", examples = {
                        "7H3K-9M2P-QX4T-1V8B-7H3K-9M2P-QX4T-1V8B" }) String linkCode,
        @Schema(required = true, description = "Last day on which the reply is in time") LocalDate replyBy){

    static AskedView of(AskCompany.Asked asked) {
        return new AskedView(asked.request().id().toString(), asked.code().text(), asked.request().replyBy());
    }

    /** Not the code, which must not come into a log. */
    @Override
    public String toString() {
        return "link of " + id;
    }
}
