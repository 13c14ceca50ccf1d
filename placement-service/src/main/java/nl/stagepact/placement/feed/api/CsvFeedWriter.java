package nl.stagepact.placement.feed.api;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import nl.stagepact.placement.feed.usecase.FeedPage;
import nl.stagepact.placement.register.domain.Task;
import nl.stagepact.placement.vacancy.domain.Certifiability;
import nl.stagepact.placement.vacancy.domain.Offer;
import nl.stagepact.placement.vacancy.domain.PublishedVacancy;
import nl.stagepact.placement.vacancy.domain.StatedPay;
import nl.stagepact.placement.vacancy.domain.VacancyContent;
import nl.stagepact.placement.wire.PublicAddress;
import nl.stagepact.placement.wire.Weekdays;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.table.SheetList;
import nl.stagepact.servicekit.table.SheetText;

/** CSV (RFC 4180), one vacancy per line, lists separated by {@code |}. */
@ApplicationScoped
public class CsvFeedWriter {

    public static final List<String> HEADER = List.of("id", "url", "title", "tasks", "leerbedrijfId", "company", "postcode",
            "city", "programmeCodes", "learningPath", "form", "supervision", "from", "to", "days", "hoursPerWeek", "places",
            "offers", "perDayCents", "perMonthCents", "coversCosts", "confirmedOn", "publishedAt", "canonicalUrl",
            "workProcesses", "certifiability", "policyDocument", "policyVersion", "payUnit", "minPayCents", "maxPayCents");

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
        cells.add(SheetText.written(content.title()));
        cells.add(SheetText.written(SheetList.written(content.tasks().stream().map(Task::text).toList())));
        cells.add(SheetText.written(seen.vacancy().leerbedrijfId().code()));
        cells.add(SheetText.written(seen.companyName()));
        cells.add(SheetText.written(orEmpty(seen.postcode())));
        cells.add(SheetText.written(seen.city()));
        cells.add(SheetList.written(content.programmeCodes()));
        cells.add(content.learningPath().code());
        cells.add(content.form().code());
        cells.add(content.supervision().code());
        cells.add(content.from().toString());
        cells.add(content.to().toString());
        cells.add(SheetList.written(content.days().stream().sorted().map(Weekdays::code).toList()));
        cells.add(Integer.toString(content.hoursPerWeek()));
        cells.add(Integer.toString(content.places()));
        cells.add(SheetList.written(content.offers().stream().sorted().map(Offer::code).toList()));
        cells.add(orEmpty(content.compensation().perDayCents()));
        cells.add(orEmpty(content.compensation().perMonthCents()));
        cells.add(Boolean.toString(content.compensation().coversCosts()));
        cells.add(seen.vacancy().confirmedOn().toString());
        cells.add(seen.vacancy().publishedAt().toString());
        cells.add(SheetText.written(orEmpty(content.canonicalUrl())));
        cells.add(workProcesses(content.tasks()));
        Certifiability certifiability = content.certifiability();
        cells.add(certifiability == null ? "" : certifiability.decision().code());
        cells.add(certifiability == null ? "" : SheetText.written(certifiability.policyDocument()));
        cells.add(certifiability == null ? "" : SheetText.written(certifiability.policyVersion()));
        StatedPay pay = content.compensation().pay();
        cells.add(pay == null ? "" : pay.unit().code());
        cells.add(pay == null ? "" : orEmpty(pay.minCents()));
        cells.add(pay == null ? "" : orEmpty(pay.maxCents()));
        return cells;
    }

    /** One for each task, empty where it has none; nothing when no task has one. */
    private static String workProcesses(List<Task> tasks) {
        List<String> workProcesses = tasks.stream().map(task -> orEmpty(task.workProcess())).toList();
        return workProcesses.stream().allMatch(String::isEmpty) ? "" : SheetText.written(SheetList.written(workProcesses));
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
