package nl.stagepact.servicekit.caller;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

import io.quarkus.security.identity.SecurityIdentity;

/** Reads the caller from the token of the current request. */
@RequestScoped
public class CallerOfToken {

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    CallerOfToken(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    @Produces
    @RequestScoped
    CurrentCaller current() {
        String client = Objects.requireNonNullElseGet(text("azp"), () -> identity.getPrincipal().getName());
        return new CurrentCaller(new Caller(client, Objects.requireNonNullElse(text("sub"), client), identity.getRoles(),
                text("institution_code"), text("unit_code"), text("municipality_code"), text("leerbedrijf_id"), texts("pact")));
    }

    private @Nullable String text(String claim) {
        return switch (token.<Object> getClaim(claim)) {
            case null -> null;
            case JsonString text -> text.getString();
            case Object other -> other.toString();
        };
    }

    /** Identity providers send a claim with a single value either as text or as an array. */
    private Set<String> texts(String claim) {
        Set<String> texts = new HashSet<>();
        switch (token.<Object> getClaim(claim)) {
            case null -> {
            }
            case JsonArray array -> array.getValuesAs(JsonString.class).forEach(text -> texts.add(text.getString()));
            case Iterable<?> list -> list.forEach(each -> texts.add(each instanceof JsonString text ? text.getString()
                    : String.valueOf(each)));
            case JsonString text -> texts.add(text.getString());
            case Object one -> texts.add(one.toString());
        }
        return texts;
    }
}
