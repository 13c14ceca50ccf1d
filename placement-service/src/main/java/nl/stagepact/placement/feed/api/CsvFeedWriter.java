package nl.stagepact.placement.feed.api;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import nl.stagepact.placement.feed.usecase.FeedPage;
import nl.stagepact.placement.register.domain.Task;
import nl.stagepact.placement.vacancy.domain.Offer;
import nl.stagepact.placement.vacancy.domain.PublishedVacancy;
import nl.stagepact.placement.vacancy.domain.VacancyContent;
import nl.stagepact.placement.wire.PublicAddress;
import nl.stagepact.placement.wire.Weekdays;
import nl.stagepact.servicekit.problem.Language;

/** CSV (RFC 4180), one vacancy per line, lists separated by {@code |}. */
@ApplicationScoped
public class CsvFeedWriter {

    public static final List<String> HEADER = List.of("id", "url", "title", "tasks", "leerbedrijfId", "company", "postcode",
            "city", "programmeCodes", "learningPath", "form", "supervision", "from", "to", "days", "hoursPerWeek", "places",
            "offers",
            "perDayCents", "perMonthCents", "coversCosts", "confirmedOn", "publishedAt", "canonicalUrl");
    private static final String SEPARATOR = "|";
    /** First characters by which a spreadsheet recognises a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final PublicAddress address;

    CsvFeedWriter(PublicAddress address) {
        this.address = address;
    }

    byte[] write(FeedPage page, Language language) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(HEADER);
            page.items().forEach(seen -> csv.writeRecord(line(seen, language)));
        } catch (IOException e) {
            throw new IllegalStateException("Memory can be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> line(PublishedVacancy seen, Language language) {
        VacancyContent content = seen.vacancy().content();
        List<String> cells = new ArrayList<>();
        cells.add(seen.vacancy().id().toString());
        cells.add(address.page(seen.vacancy().id(), language));
        cells.add(escaped(content.title()));
        cells.add(escaped(joined(content.tasks().stream().map(Task::text).toList())));
        cells.add(escaped(seen.vacancy().leerbedrijfId().code()));
        cells.add(escaped(seen.companyName()));
        cells.add(seen.postcode());
        cells.add(escaped(seen.city()));
        cells.add(joined(content.programmeCodes()));
        cells.add(content.learningPath().code());
        cells.add(content.form().code());
        cells.add(content.supervision().code());
        cells.add(content.from().toString());
        cells.add(content.to().toString());
        cells.add(joined(content.days().stream().sorted().map(Weekdays::code).toList()));
        cells.add(Integer.toString(content.hoursPerWeek()));
        cells.add(Integer.toString(content.places()));
        cells.add(joined(content.offers().stream().sorted().map(Offer::code).toList()));
        cells.add(orEmpty(content.compensation().perDayCents()));
        cells.add(orEmpty(content.compensation().perMonthCents()));
        cells.add(Boolean.toString(content.compensation().coversCosts()));
        cells.add(seen.vacancy().confirmedOn().toString());
        cells.add(seen.vacancy().publishedAt().toString());
        cells.add(orEmpty(content.canonicalUrl()));
        return cells;
    }

    private static String joined(Collection<String> texts) {
        return texts.stream().map(text -> text.replace(SEPARATOR, "/")).collect(Collectors.joining(SEPARATOR));
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Prevents a spreadsheet from evaluating text of a vacancy as a formula. */
    private static String escaped(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
