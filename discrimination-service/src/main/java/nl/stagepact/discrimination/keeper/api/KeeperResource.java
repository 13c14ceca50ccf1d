package nl.stagepact.discrimination.keeper.api;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

import nl.stagepact.casesealing.Base64Text;
import nl.stagepact.discrimination.keeper.domain.KeeperDay;
import nl.stagepact.discrimination.keeper.domain.KeeperRejected;
import nl.stagepact.discrimination.keeper.usecase.KeeperKeys;
import nl.stagepact.discrimination.keeper.usecase.OpenLodging;
import nl.stagepact.discrimination.keeper.usecase.ReadKept;
import nl.stagepact.discrimination.keeper.usecase.TakeMessages;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/**
 * The keeper of lodgings, in a process in that role. Not in the contract: only a discrimination-service calls it.
 */
@Path("/keeper")
public class KeeperResource {

    static final String TOKEN = "Keeper-Token";

    private final TakeMessages takeMessages;
    private final ReadKept readKept;
    private final OpenLodging openLodging;
    private final KeeperKeys keys;
    private final BodyReader bodies;
    private final CurrentLanguage language;

    KeeperResource(TakeMessages takeMessages, ReadKept readKept, OpenLodging openLodging, KeeperKeys keys, BodyReader bodies,
            CurrentLanguage language) {
        this.takeMessages = takeMessages;
        this.readKept = readKept;
        this.openLodging = openLodging;
        this.keys = keys;
        this.bodies = bodies;
        this.language = language;
    }

    /** The public key, in base64url without padding. */
    @GET
    @PermitAll
    @Path("/key")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getKeeperKey", hidden = true)
    public Map<String, String> key() {
        return Map.of("publicKey", Base64Text.of(keys.pair().publicKey()));
    }

    /** Answers with the ids of those that were taken; others can be sent again on another day. */
    @POST
    @PermitAll
    @Path("/messages")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "postKeeperMessages", hidden = true)
    public Map<String, List<UUID>> take(@Nullable @HeaderParam(TOKEN) String token, InputStream body) throws IOException {
        requireService(token);
        return Map.of("taken", takeMessages.take(bodies.read(body, MessagesBody.class, language.get()).toMessages()));
    }

    /** Ids of lodgings whose condition is met and whose desk was not told. */
    @GET
    @PermitAll
    @Path("/met-lodgings")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listMetLodgings", hidden = true)
    public Map<String, List<UUID>> met(@Nullable @HeaderParam(TOKEN) String token) {
        requireService(token);
        return Map.of("lodgings", readKept.met());
    }

    @POST
    @PermitAll
    @Path("/met-lodgings/{lodgingId}/keys")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "postLodgedKeys", hidden = true)
    public LodgedKeysBody open(@Nullable @HeaderParam(TOKEN) String token, @PathParam("lodgingId") UUID lodgingId,
            InputStream body) throws IOException {
        requireService(token);
        return LodgedKeysBody
                .of(openLodging.open(lodgingId, bodies.read(body, LodgedKeysBody.class, language.get()).toKeys()));
    }

    /** For the keeper's own organisation: how much was asked of it, by day. */
    @GET
    @PermitAll
    @Path("/days")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listKeeperDays", hidden = true)
    public Map<String, List<DayView>> days(@Nullable @HeaderParam(TOKEN) String token) {
        requireService(token);
        return Map.of("days", readKept.days().stream().map(DayView::of).toList());
    }

    private void requireService(@Nullable String token) {
        if (!keys.isToken(token)) {
            throw new KeeperRejected.TokenWrong();
        }
    }

    /** What the keeper did on a day. */
    record DayView(LocalDate day, int lodgings, int opened, int refused, int asked) {

        static DayView of(KeeperDay day) {
            return new DayView(day.day(), day.lodgings(), day.opened(), day.refused(), day.asked());
        }
    }
}
