package nl.stagepact.testkit.wrong.vacancy.usecase;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rule 6: OpenAPI. */
@Schema(name = "Vacancy")
public class OpenApiUseCase {
}
