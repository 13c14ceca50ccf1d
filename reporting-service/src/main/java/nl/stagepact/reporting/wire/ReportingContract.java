package nl.stagepact.reporting.wire;

import jakarta.ws.rs.core.Application;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** General part of the API contract. */
@OpenAPIDefinition(servers = @Server(url = ReportingContract.SERVER), components = @Components(examples = {
        @ExampleObject(name = "skip", summary = "An event that need not be handled", value = """
                {"reason": "Superseded by the delivery of March"}""")
}), info = @Info(title = "Stagepact reporting-service", version = ReportingContract.VERSION, description = """
        Figures about a pact and its regions, built from events.
        Texts for people are Dutch, or English with Accept-Language: en."""))
public class ReportingContract extends Application {

    static final String SERVER = "https://api.stagepact.example/reporting/v1";

    /** API version in the API-Version header and docs/openapi; must be increased with every change of the contract. */
    public static final String VERSION = "1.2.0";
}
