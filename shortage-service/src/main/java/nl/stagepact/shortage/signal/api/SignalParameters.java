package nl.stagepact.shortage.signal.api;

import java.util.List;
import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;

import nl.stagepact.shortage.signal.domain.SignalStatus;

/** Parameters of the list of signals. */
record SignalParameters(
        @QueryParam("status") @Separator(",") @Parameter(example = "received", description = """
                Only signals with one of these statuses""") Set<SignalStatus> status) {

    /** In a fixed order, since they are part of a cursor. */
    List<SignalStatus> statuses() {
        return status.stream().sorted().toList();
    }
}
