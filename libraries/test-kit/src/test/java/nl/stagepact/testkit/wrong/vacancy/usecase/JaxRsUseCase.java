package nl.stagepact.testkit.wrong.vacancy.usecase;

import jakarta.ws.rs.Path;

/** Rule 6: JAX-RS. */
@Path("vacancies")
public class JaxRsUseCase {
}
