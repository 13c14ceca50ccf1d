package nl.stagepact.testkit.wrong.vacancy.usecase;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import nl.stagepact.testkit.wrong.vacancy.persistence.Vacancies;

/** Rule 8: fields that only a container can set. */
public class InjectedFields {

    @Inject
    @Nullable
    Vacancies vacancies;

    @ConfigProperty(name = "stagepact.public-url")
    @Nullable
    String publicUrl;
}
