package nl.stagepact.localstack.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import nl.stagepact.localstack.StackFailure;
import nl.stagepact.localstack.Tokens;

/** Access tokens that are renewed early, so that clients can send while Keycloak does not answer. */
final class FreshTokens {

    /** The realm's tokens are valid for five minutes. */
    private static final Duration RENEW = Duration.ofMinutes(2);
    private static final Duration USABLE = Duration.ofSeconds(280);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(15);

    private final Tokens tokens;
    private final Map<String, Token> known = new ConcurrentHashMap<>();

    FreshTokens(Tokens tokens) {
        this.tokens = tokens;
    }

    private record Token(String text, Instant from, Instant renewAt) {
    }

    /** @throws StackFailure when Keycloak has not answered for so long that the last token is expiring */
    String of(String client) {
        return known.compute(client, (name, old) -> renewed(name, old)).text();
    }

    private Token renewed(String client, @Nullable Token old) {
        Instant now = Instant.now();
        if (old != null && now.isBefore(old.renewAt())) {
            return old;
        }
        try {
            return new Token(tokens.of(client), now, now.plus(RENEW));
        } catch (StackFailure failure) {
            Instant later = Instant.now();
            if (old != null && later.isBefore(old.from().plus(USABLE))) {
                return new Token(old.text(), old.from(), later.plus(ASK_AGAIN));
            }
            throw failure;
        }
    }
}
