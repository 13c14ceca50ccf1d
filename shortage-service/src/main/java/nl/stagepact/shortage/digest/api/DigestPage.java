package nl.stagepact.shortage.digest.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/** A digest as a printable page in the reader's language, with names instead of codes. The template escapes them. */
@ApplicationScoped
class DigestPage {

    private final Template template;
    private final Texts texts;

    DigestPage(@Location("digest.html") Template template, Texts texts) {
        this.template = template;
        this.texts = texts;
    }

    String of(DigestView.Whole whole, Language language) {
        DigestView digest = whole.digest();
        List<Map<String, Object>> rows = whole.items().stream().map(DigestPage::row).toList();
        long shortage = whole.items().stream().mapToLong(DigestView.RowView::shortage).sum();
        return template.data("lang", language.tag())
                .data("title", texts.get(language, "digest.title", List.of(digest.pact(), digest.referenceDate())))
                .data("about", digest.comparedWith() == null
                        ? texts.get(language, "digest.first", List.of(shortage))
                        : texts.get(language, "digest.compared", List.of(shortage, digest.comparedWith())))
                .data("definition", texts.get(language, "digest.definition", List.of()))
                .data("heads", List.of(texts.get(language, "digest.programme", List.of()),
                        texts.get(language, "digest.level", List.of()), texts.get(language, "digest.region", List.of()),
                        texts.get(language, "digest.shortage", List.of()), texts.get(language, "digest.before", List.of()),
                        texts.get(language, "digest.change", List.of())))
                .data("rows", rows).render();
    }

    private static Map<String, Object> row(DigestView.RowView row) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("programme", row.programmeName() == null ? row.programmeCode() : row.programmeName());
        cells.put("level", row.level());
        cells.put("region", row.regionName() == null ? row.region() : row.regionName());
        cells.put("shortage", row.shortage());
        cells.put("before", row.before() == null ? "" : row.before());
        cells.put("change", row.change() == null ? "" : row.change() > 0 ? "+" + row.change() : row.change().toString());
        return cells;
    }
}
