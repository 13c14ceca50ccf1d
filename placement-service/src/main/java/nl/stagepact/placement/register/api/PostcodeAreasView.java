package nl.stagepact.placement.register.api;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All areas. */
@Schema(name = "PostcodeAreas")
record PostcodeAreasView(@Schema(required = true) List<PostcodeAreaBody> items) {
}
