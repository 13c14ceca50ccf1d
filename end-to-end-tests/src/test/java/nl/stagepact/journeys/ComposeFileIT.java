package nl.stagepact.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.localstack.StackFacts;

/** Compose 2 reads what its specification allows. */
class ComposeFileIT {

    private final FormatValidators validators = new FormatValidators();

    @Test
    void isAsTheComposeSpecificationDemands() throws IOException {
        assertThat(validators.compose(json("docker-compose.yml"))).isEmpty();
        assertThat(validators.compose(json("deploy/containers/training.yml"))).isEmpty();
    }

    @Test
    void aMistakeIsFound() {
        assertThat(validators.compose("{\"services\": {\"gateway\": {\"imgae\": \"x\"}}}")).isNotEmpty();
    }

    private static String json(String file) throws IOException {
        Object content = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(StackFacts.of(Path.of(""), 0).root().resolve(file)));
        return new ObjectMapper().writeValueAsString(content);
    }
}
