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
 * Converts CSV to vacancies. Columns have the names of the fields, lists are separated by {@code |}, as in our own CSV
 * feeds; columns are separated by semicolons or commas. An empty cell means that the field is absent.
 */
final class VacancyCsvReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> TEXTS = List.of("sourceId", "title", "leerbedrijfId", "learningPath", "form",
            "supervision", "from", "to", "canonicalUrl");
    private static final List<String> LISTS = List.of("programmeCodes", "days", "offers");
    private static final List<String> NUMBERS = List.of("hoursPerWeek", "places");
    private static final List<String> COMPENSATION = List.of("perDayCents", "perMonthCents");

    /** Known columns. Further columns of our own feeds are ignored; any other column is rejected as unknown. */
    private static final Set<String> COLUMNS = Stream.of(TEXTS, LISTS, NUMBERS, COMPENSATION, List.of("tasks", "coversCosts"),
            CsvFeedWriter.HEADER).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private VacancyCsvReader() {
    }

    /**
     * Empty for malformed CSV: invalid UTF-8, rows with missing or extra cells, or an unclosed quote, which would make the
     * following rows part of one cell, so that they would be withdrawn as missing.
     */
    static Optional<List<JsonNode>> vacancies(byte[] body) {
        Optional<String> table = table(body);
        if (table.isEmpty()) {
            return Optional.empty();
        }
        List<JsonNode> vacancies = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().fieldSeparator(separator(table.get())).skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.STRICT).missingFieldStrategy(FieldMismatchStrategy.STRICT)
                .allowUnclosedQuote(false).ofNamedCsvRecord(table.get())) {
            for (NamedCsvRecord row : rows) {
                vacancies.add(convert(row));
            }
            return Optional.of(vacancies);
        } catch (CsvParseException | IOException e) {
            return Optional.empty();
        }
    }

    /** Whether the table has a header, even if it has no rows. */
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

    private static ObjectNode convert(NamedCsvRecord row) {
        ObjectNode vacancy = JsonNodeFactory.instance.objectNode();
        TEXTS.forEach(name -> cell(row, name).ifPresent(text -> vacancy.put(name, text)));
        LISTS.forEach(name -> cell(row, name).ifPresent(text -> {
            ArrayNode list = vacancy.putArray(name);
            List.of(text.split("\\|")).forEach(each -> list.add(each.strip()));
        }));
        cell(row, "tasks").ifPresent(text -> {
            ArrayNode tasks = vacancy.putArray("tasks");
            List.of(text.split("\\|")).forEach(each -> tasks.addObject().put("text", each.strip()));
        });
        NUMBERS.forEach(name -> cell(row, name).ifPresent(text -> number(vacancy, name, text)));
        ObjectNode compensation = JsonNodeFactory.instance.objectNode();
        COMPENSATION.forEach(name -> cell(row, name).ifPresent(text -> number(compensation, name, text)));
        cell(row, "coversCosts").ifPresent(text -> flag(compensation, "coversCosts", text));
        row.getHeader().stream().filter(name -> !COLUMNS.contains(name))
                .forEach(name -> cell(row, name).ifPresent(text -> vacancy.put(name, text)));
        if (!compensation.isEmpty()) {
            vacancy.set("compensation", compensation);
        }
        return vacancy;
    }

    private static Optional<String> cell(NamedCsvRecord row, String name) {
        return row.findField(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static void flag(ObjectNode vacancy, String name, String text) {
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            vacancy.put(name, Boolean.parseBoolean(text));
        } else {
            vacancy.put(name, text);
        }
    }

    /** Keeps other text, so that validation rejects it. */
    private static void number(ObjectNode vacancy, String name, String text) {
        if (text.matches("[0-9]{1,9}")) {
            vacancy.put(name, Integer.parseInt(text));
        } else {
            vacancy.put(name, text);
        }
    }
}
