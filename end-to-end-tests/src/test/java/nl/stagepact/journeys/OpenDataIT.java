package nl.stagepact.journeys;

import static nl.stagepact.journeys.ADelivery.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;

/** A journalist reads the published figures without an account. */
@ExtendWith(WholeStack.class)
class OpenDataIT {

    private static final String OPEN = "/shortage/v1/open-data/";

    @Test
    void publishedFiguresArePublicAndCarryNoise(Running stack) {
        stack.put("demo-school-e", path("99DE", "2025-01-15"), "text/csv", """
                programmeCode;level;learningPath;regionCode;monthWanted;shortage
                25604;4;bol;AM34;apr-25;2
                25180;2;bol;AM34;apr-25;90
                """);
        HttpRequest publish = stack.request(OPEN + "publications")
                .header("Authorization", "Bearer " + stack.tokens().of("demo-administrator"))
                .POST(HttpRequest.BodyPublishers.noBody()).build();
        assertThat(stack.send(publish).status()).isEqualTo(200);

        Answer read = stack.getAnonymously(OPEN + "shortages?groupBy=region,programme");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("Cache-Control")).contains("public");
        assertThat(read.header("Access-Control-Allow-Origin")).as("partners' websites fetch it in the browser").isEqualTo("*");
        assertThat(read.at("/about/licence").asText()).startsWith("https://");
        assertThat(read.at("/about/profile/method").asText()).isEqualTo("cell_key");
        read.at("/items").forEach(item -> assertThat(item.path("shortage").asLong()).as("no one and no two: %s", item)
                .isNotIn(1L, 2L));
        assertThat(stack.getAnonymously("/shortage/v1/shortages").status()).as("exact figures are not public")
                .isEqualTo(401);
        assertThat(stack.getAnonymously("/shortage/v1/registers/programmes").status()).isEqualTo(200);
        Answer csv = stack.send(stack.request(OPEN + "shortages?groupBy=region").header("Accept", "text/csv").GET().build());
        assertThat(csv.http().body()).startsWith("region,level,programmeCode");
    }
}
