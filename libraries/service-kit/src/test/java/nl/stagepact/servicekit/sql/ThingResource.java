package nl.stagepact.servicekit.sql;

import java.time.Duration;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import nl.stagepact.servicekit.idempotency.IdempotencyKeyHeader;

/** Requests whose answers tell what became of a row. */
@Path("/things")
@Produces(MediaType.APPLICATION_JSON)
public class ThingResource {

    private final StoreThing things;

    ThingResource(StoreThing things) {
        this.things = things;
    }

    @PUT
    @Path("/{name}")
    @Operation(operationId = "putThing")
    public int put(@PathParam("name") String name) {
        return things.store(name);
    }

    @POST
    @Path("/{name}")
    @Operation(operationId = "postThing")
    public void post(@PathParam("name") String name, @HeaderParam(IdempotencyKeyHeader.NAME) String key) {
        things.storeOnce(name, key);
    }

    @GET
    @Path("/{name}")
    @Operation(operationId = "getThing")
    public int get(@PathParam("name") String name) {
        return things.stored(name);
    }

    @PUT
    @Path("/{name}/slowly")
    @Operation(operationId = "putThingSlowly")
    public void putSlowly(@PathParam("name") String name) throws InterruptedException {
        things.storeSlowly(name);
    }

    @POST
    @Path("/slow")
    @Operation(operationId = "sleep")
    public void sleep() {
        things.sleep(Duration.ofMinutes(1));
    }
}
