package nl.stagepact.placement.source.api;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import nl.stagepact.placement.feed.api.CsvFeedWriter;

/**
 * A table of vacancies as ours: columns named as the fields, lists separated by a bar, as our own CSV feeds have them.
 * Separated by
 * semicolons or commas. An empty cell is none.
 */
final class VacancyCsvReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> TEXTS = List.of("sourceId", "title", "leerbedrijfId", "learningPath", "form",
            "supervision",
            "from", "to", "canonicalUrl");
    private static final List<String> LISTS = List.of("programmeCodes", "days", "offers");
    private static final List<String> NUMBERS = List.of("hoursPerWeek", "places");
    private static final List<String> PAID = List.of("perDayCents", "perMonthCents");

    /** Those that our own feeds have besides are passed by; any other one is told to be unknown. */
    private static final Set<String> COLUMNS = Stream.of(TEXTS, LISTS, NUMBERS, PAID, List.of("tasks", "coversCosts"),
            CsvFeedWriter.HEADER).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private VacancyCsvReader() {
    }

    /**
     * Empty for what is not CSV: bytes that are no UTF-8, a quote that nobody closes (what follows it would be part of one
     * cell, and
     * seem to be gone), rows of more or fewer cells than there are columns.
     */
    static Optional<List<JsonNode>> vacancies(byte[] body) {
        Optional<String> table = table(body);
        if (table.isEmpty()) {
            return Optional.empty();
        }
        List<JsonNode> vacancies = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().fieldSeparator(separator(table.get())).skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.STRICT).missingFieldStrategy(FieldMismatchStrategy.STRICT)
                .allowUnclosedQuote(false)
                .ofNamedCsvRecord(table.get())) {
            for (NamedCsvRecord row : rows) {
                vacancies.add(ours(row));
            }
            return Optional.of(vacancies);
        } catch (CsvParseException | IOException e) {
            return Optional.empty();
        }
    }

    /** Whether it is a table of vacancies, if one without any. */
    static boolean hasHeader(byte[] body) {
        return table(body).flatMap(text -> text.lines().findFirst()).filter(header -> header.contains("sourceId")).isPresent();
    }

    private static Optional<String> table(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static char separator(String table) {
        String header = table.lines().findFirst().orElse("");
        return header.chars().filter(c -> c == ';').count() >= header.chars().filter(c -> c == ',').count() ? ';' : ',';
    }

    private static ObjectNode ours(NamedCsvRecord row) {
        ObjectNode ours = JsonNodeFactory.instance.objectNode();
        TEXTS.forEach(name -> cell(row, name).ifPresent(text -> ours.put(name, text)));
        LISTS.forEach(name -> cell(row, name).ifPresent(text -> {
            ArrayNode list = ours.putArray(name);
            List.of(text.split("\\|")).forEach(each -> list.add(each.strip()));
        }));
        cell(row, "tasks").ifPresent(text -> {
            ArrayNode tasks = ours.putArray("tasks");
            List.of(text.split("\\|")).forEach(each -> tasks.addObject().put("text", each.strip()));
        });
        NUMBERS.forEach(name -> cell(row, name).ifPresent(text -> number(ours, name, text)));
        ObjectNode compensation = JsonNodeFactory.instance.objectNode();
        PAID.forEach(name -> cell(row, name).ifPresent(text -> number(compensation, name, text)));
        cell(row, "coversCosts").ifPresent(text -> flag(compensation, "coversCosts", text));
        row.getHeader().stream().filter(name -> !COLUMNS.contains(name))
                .forEach(name -> cell(row, name).ifPresent(text -> ours.put(name, text)));
        if (!compensation.isEmpty()) {
            ours.set("compensation", compensation);
        }
        return ours;
    }

    private static Optional<String> cell(NamedCsvRecord row, String name) {
        return row.findField(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static void flag(ObjectNode ours, String name, String text) {
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            ours.put(name, Boolean.parseBoolean(text));
        } else {
            ours.put(name, text);
        }
    }

    /** What is no number stays as it stands: the reader says so. */
    private static void number(ObjectNode ours, String name, String text) {
        if (text.matches("[0-9]{1,9}")) {
            ours.put(name, Integer.parseInt(text));
        } else {
            ours.put(name, text);
        }
    }
}
