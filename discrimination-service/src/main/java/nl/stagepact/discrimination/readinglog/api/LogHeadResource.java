package nl.stagepact.discrimination.readinglog.api;

import java.time.LocalDate;
import java.util.HexFormat;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.discrimination.readinglog.domain.LogHead;
import nl.stagepact.discrimination.readinglog.usecase.ReadLog;

/** The head of the log of readings, which everyone may keep. */
@Path("/reading-log-head")
@Tag(name = "Readings")
public class LogHeadResource {

    private final ReadLog readLog;

    LogHeadResource(ReadLog readLog) {
        this.readLog = readLog;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getReadingLogHead", summary = "Read the head of the log of readings", description = """
            Of yesterday, for everyone to keep: whoever kept it can see later whether readings of before were changed. It differs \
            every day, also when nobody read anything.""")
    @APIResponse(responseCode = "200", description = "The head", content = {
            @Content(schema = @Schema(implementation = HeadView.class)) })
    public HeadView head() {
        return HeadView.of(readLog.headOfYesterday());
    }

    /** A head of the log. */
    @Schema(name = "ReadingLogHead")
    public record HeadView(
            @Schema(required = true, description = "Day whose end it is") LocalDate day,
            @Schema(required = true, description = "SHA-256, in hexadecimal, over the 32 bytes of the hash of the last reading on "
                    + "that day or before (zeros when there is none) and the day as text") String digest) {

        static HeadView of(LogHead head) {
            return new HeadView(head.day(), HexFormat.of().formatHex(head.digest()));
        }
    }
}
