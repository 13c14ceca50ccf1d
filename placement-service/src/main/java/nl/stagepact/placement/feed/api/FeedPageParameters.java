package nl.stagepact.placement.feed.api;

import static nl.stagepact.placement.search.api.PlaceFilters.KILOMETRES;
import static nl.stagepact.placement.search.api.PlaceFilters.MAX_KILOMETRES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.search.api.SearchWords;
import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.paging.Cursor;
import nl.stagepact.servicekit.parameter.ParameterRules;

/** Parameters of a feed as a page. */
record FeedPageParameters(
        @QueryParam("words") @Nullable @FormText @Parameter(example = "bakken", description = """
                Words in the title or the tasks; may be empty""") String words,
        @QueryParam("near") @Nullable @FormText @Parameter(example = "3811", description = """
                A postcode; may be empty""") String near,
        @QueryParam("within") @DefaultValue("" + KILOMETRES) @Min(1) @Max(MAX_KILOMETRES) @Parameter(description = """
                Maximum distance in kilometres""") Integer within,
        @QueryParam("cursor") @Nullable @Parameter(description = """
                Opaque; taken from the link to more""") Cursor cursor) {

    /** Words are those of a search, or none. The page itself reports an unknown postcode. */
    @ApplicationScoped
    static class Rules implements ParameterRules<FeedPageParameters> {

        @Override
        public Class<FeedPageParameters> type() {
            return FeedPageParameters.class;
        }

        @Override
        public void check(FeedPageParameters given, Faults faults) {
            if (given.words() != null && !given.words().isBlank() && !SearchWords.Validator.isSearch(given.words().strip())) {
                faults.addNotAllowed("words", given.words(), SearchWords.WORDS);
            }
        }
    }
}
