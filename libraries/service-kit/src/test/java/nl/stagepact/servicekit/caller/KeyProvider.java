package nl.stagepact.servicekit.caller;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import nl.stagepact.localstack.Ports;
import nl.stagepact.localstack.fault.FaultyLink;

/** An identity provider that signs tokens and serves its keys, and that is away until a test starts it. */
public class KeyProvider implements QuarkusTestResourceLifecycleManager {

    private static final RsaJsonWebKey KEY = key("first");
    private static final String REALM = "/realms/stagepact";
    private static final AtomicInteger asked = new AtomicInteger();
    private static int port;
    private static @Nullable HttpServer server;
    private static @Nullable FaultyLink link;

    @Override
    public Map<String, String> start() {
        try {
            port = Ports.free();
            link = FaultyLink.to(port);
            return Map.of("STAGEPACT_ISSUER", issuer());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static FaultyLink link() {
        return link;
    }

    /** How often keys were asked for. */
    static int asked() {
        return asked.get();
    }

    static void open(RsaJsonWebKey... keys) throws IOException {
        String set = new JsonWebKeySet(keys).toJson();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext(REALM + "/protocol/openid-connect/certs", exchange -> {
            asked.incrementAndGet();
            byte[] body = set.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    static void close() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
        link.reset();
    }

    static RsaJsonWebKey key(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    static RsaJsonWebKey key() {
        return KEY;
    }

    static String token(RsaJsonWebKey key) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer());
        claims.setAudience("kit-under-test");
        claims.setSubject("someone");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setClaim("azp", "demo-school");
        claims.setClaim("realm_access", Map.of("roles", List.of(Roles.SCHOOL_SYSTEM)));
        JsonWebSignature signed = new JsonWebSignature();
        signed.setPayload(claims.toJson());
        signed.setKey(key.getPrivateKey());
        signed.setKeyIdHeaderValue(key.getKeyId());
        signed.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signed.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String issuer() {
        return "http://127.0.0.1:" + link.port() + REALM;
    }

    @Override
    public void stop() {
        close();
        try {
            link.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
