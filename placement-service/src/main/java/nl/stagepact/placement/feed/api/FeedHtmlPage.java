package nl.stagepact.placement.feed.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import nl.stagepact.placement.feed.usecase.FeedEdition;
import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.placement.search.domain.FoundVacancies.SortKey;
import nl.stagepact.placement.search.domain.Nearby;
import nl.stagepact.placement.search.domain.VacancyOrder;
import nl.stagepact.placement.search.domain.VacancyQuery;
import nl.stagepact.placement.search.domain.VacancyQuery.Words;
import nl.stagepact.placement.search.usecase.SearchVacancies;
import nl.stagepact.placement.vacancy.api.PageFacts;
import nl.stagepact.placement.vacancy.api.PageFacts.PageFact;
import nl.stagepact.placement.vacancy.domain.PublishedVacancy;
import nl.stagepact.placement.wire.Forms;
import nl.stagepact.placement.wire.PublicAddress;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.problem.Excerpt;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/**
 * A feed as a page without scripts. Ignores empty parameters, which its form submits too. The template escapes all text.
 */
@ApplicationScoped
class FeedHtmlPage {

    private static final int ITEMS_ON_A_PAGE = 20;
    private static final List<Integer> DISTANCES = List.of(5, 10, 25, 50, 100);

    private final Template template;
    private final SearchVacancies searchVacancies;
    private final CurrentRegisters registers;
    private final PageFacts facts;
    private final PublicAddress address;
    private final Cursors cursors;
    private final Texts texts;

    FeedHtmlPage(@Location("feed.html") Template template, SearchVacancies searchVacancies, CurrentRegisters registers,
            PageFacts facts, PublicAddress address, Cursors cursors, Texts texts) {
        this.template = template;
        this.searchVacancies = searchVacancies;
        this.registers = registers;
        this.facts = facts;
        this.address = address;
        this.cursors = cursors;
        this.texts = texts;
    }

    /** An option in the list of distances. */
    public record Distance(int value, String label, boolean chosen) {
    }

    /** A vacancy in the list. */
    public record Item(String href, String title, String company, String city, @Nullable String distance,
            List<PageFact> glance, List<PageFact> programmes) {
    }

    String of(FeedEdition edition, FeedPageParameters given, UriInfo uri) {
        Language language = FeedDocumentResource.languageOf(edition);
        Optional<String> words = Optional.ofNullable(given.words()).map(String::strip).filter(text -> !text.isEmpty());
        Optional<String> near = Optional.ofNullable(given.near()).map(String::strip).filter(text -> !text.isEmpty());
        int within = given.within();
        Optional<String> area = near.flatMap(Forms::postcodeArea).filter(registers.postcodeAreas()::containsKey);
        VacancyQuery query = VacancyQuery.of(Set.of(), area.map(code -> new Nearby(code, within)).orElse(null),
                words.map(Words::typed).orElse(null));
        String collection = "page of feed " + edition.feed().id() + ' ' + query;
        @Nullable
        SortKey after = cursors.after(collection, given.cursor()).map(SortKey::of).orElse(null);
        SearchVacancies.Found found = searchVacancies.search(query, edition.question(),
                words.isPresent() ? VacancyOrder.RELEVANCE : area.isPresent() ? VacancyOrder.DISTANCE : VacancyOrder.NEWEST,
                after, ITEMS_ON_A_PAGE, false);
        @Nullable
        SortKey next = found.found().next();
        return template.data("lang", language.tag()).data("title", edition.feed().content().name())
                .data("canonical", address.feed(edition.feed().id(), "page"))
                .data("jsonFeed", address.feed(edition.feed().id(), "json-feed"))
                .data("atom", address.feed(edition.feed().id(), "atom"))
                .data("wordsLabel", text(language, "feed.words")).data("words", words.orElse(""))
                .data("nearLabel", text(language, "feed.near")).data("near", near.orElse(""))
                .data("withinLabel", text(language, "feed.within"))
                .data("distances", Stream.concat(DISTANCES.stream(), Stream.of(within)).distinct().sorted()
                        .map(each -> new Distance(each, kilometres(each, language), each == within)).toList())
                .data("search", text(language, "feed.search"))
                .data("fault", near.isPresent() && area.isEmpty()
                        ? texts.get(language, "fault.postcode_not_known",
                                List.of(text(language, "feed.near"), Excerpt.of(near.get())))
                        : null)
                .data("total", texts.get(language, "feed.total", List.of(found.found().total())))
                .data("items", found.items().stream().map(seen -> item(seen, found, language)).toList())
                .data("next", next == null ? null : cursors.next(collection, next.toString(), uri))
                .data("more", text(language, "feed.more")).render();
    }

    private Item item(PublishedVacancy seen, SearchVacancies.Found found, Language language) {
        Integer distance = found.kilometresTo(seen);
        return new Item(address.page(seen.vacancy().id(), language), seen.vacancy().content().title(), seen.companyName(),
                seen.city(), distance == null ? null : kilometres(distance, language),
                facts.atAGlance(seen, found.programmes(), language),
                List.of(facts.programmes(seen, found.programmes(), language)));
    }

    private String kilometres(int kilometres, Language language) {
        return texts.get(language, "feed.kilometres", List.of(kilometres));
    }

    private String text(Language language, String key) {
        return texts.get(language, key, List.of());
    }
}
