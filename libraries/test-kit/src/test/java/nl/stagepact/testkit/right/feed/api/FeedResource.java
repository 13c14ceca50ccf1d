package nl.stagepact.testkit.right.feed.api;

import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import nl.stagepact.testkit.right.feed.usecase.ReadFeed;
import nl.stagepact.testkit.right.vacancy.api.VacancyView;

@Path("feeds")
public class FeedResource {

    private final ReadFeed readFeed;

    public FeedResource(ReadFeed readFeed) {
        this.readFeed = readFeed;
    }

    @GET
    public List<VacancyView> read(UUID id) {
        return readFeed.read(id).stream().map(VacancyView::of).toList();
    }
}
