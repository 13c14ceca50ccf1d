package nl.stagepact.reporting.wire;

import jakarta.ws.rs.core.Application;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** General part of the API contract. */
@OpenAPIDefinition(info = @Info(title = "Stagepact reporting-service", version = ReportingContract.VERSION, description = """
        What is published about a pact and its regions. For now the shortage of a region, built from events.
        Texts for people are Dutch, or English with Accept-Language: en.""", contact = @Contact(name = "Stagepact maintainers", url = "https://stagepact.example/contact", email = "api@stagepact.example"), license = @License(name = "EUPL-1.2", url = "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12")), servers = @Server(url = "https://api.stagepact.example/reporting/v1"), security = @SecurityRequirement(name = "keycloak"), components = @Components(securitySchemes = @SecurityScheme(securitySchemeName = "keycloak", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT", description = "Access token of realm stagepact with the service as audience")))
public class ReportingContract extends Application {

    /** API version in the API-Version header and docs/openapi; must be increased with every change of the contract. */
    public static final String VERSION = "1.2.0";
}
