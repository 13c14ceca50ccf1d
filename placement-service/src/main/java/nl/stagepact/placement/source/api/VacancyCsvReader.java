package nl.stagepact.placement.source.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import de.siegmar.fastcsv.reader.CsvRecord;
import nl.stagepact.placement.feed.api.CsvFeedWriter;
import nl.stagepact.placement.vacancy.api.CompensationBody;
import nl.stagepact.servicekit.table.CsvHeader;
import nl.stagepact.servicekit.table.CsvRows;
import nl.stagepact.servicekit.table.MalformedTable;
import nl.stagepact.servicekit.table.SheetDates;
import nl.stagepact.servicekit.table.SheetFlags;
import nl.stagepact.servicekit.table.SheetList;
import nl.stagepact.servicekit.table.SheetText;

/**
 * Converts CSV to vacancies. Columns have the names of the fields; lists, dates and flags are written as in our own CSV feeds
 * or as spreadsheets write them. An empty cell means that the field is absent.
 */
final class VacancyCsvReader {

    private static final String SOURCE_ID = "sourceId";
    /** Of our own feeds: identifies a vacancy where the table has no id of its source. */
    private static final String FEED_ID = "id";
    private static final List<String> TEXTS = List.of(SOURCE_ID, "title", "leerbedrijfId", "learningPath", "form",
            "supervision", "canonicalUrl");
    private static final List<String> DATES = List.of("from", "to");
    private static final List<String> LISTS = List.of("programmeCodes", "offers");
    private static final String DAYS = "days";
    private static final List<String> NUMBERS = List.of("hoursPerWeek", "places");
    private static final List<String> POLICY = List.of("policyDocument", "policyVersion");

    /** Known columns. Further columns of our own feeds are ignored. */
    private static final List<String> COLUMNS = Stream
            .of(TEXTS, DATES, LISTS, NUMBERS, CompensationBody.AMOUNTS,
                    List.of("tasks", DAYS, "coversCosts", CompensationBody.UNIT),
                    CsvFeedWriter.HEADER)
            .flatMap(List::stream).distinct().toList();

    private VacancyCsvReader() {
    }

    /** @param faults of the table itself; with any, its vacancies are not all, and the others would be withdrawn as missing */
    record Table(List<DeliveredVacancy> vacancies, List<MalformedTable> faults) {
    }

    static Table read(byte[] body) throws IOException {
        Table table = new Table(new ArrayList<>(), new ArrayList<>());
        try (CsvRows rows = CsvRows.of(new ByteArrayInputStream(body))) {
            read(rows, header(rows), table);
        } catch (MalformedTable e) {
            table.faults().add(e);
        }
        return table;
    }

    private static void read(CsvRows rows, CsvHeader header, Table table) throws IOException {
        for (CsvRecord row = rows.next(); row != null; row = rows.next()) {
            int line = rows.line(row);
            if (!header.fits(row)) {
                table.faults().add(new MalformedTable("number_of_cells", line, row.getFieldCount(), header.width()));
            } else if (table.faults().isEmpty()) {
                Row cells = new Row(header, row);
                table.vacancies().add(DeliveredVacancy.asIs(convert(cells), OfferPlace.ofRow(line),
                        Stream.of(FEED_ID, "url").flatMap(name -> cells.cell(name).stream()).toList()));
            }
        }
    }

    /** Whether the table can identify vacancies, even if it has none. */
    static boolean namesVacancies(byte[] body) throws IOException {
        try (CsvRows rows = CsvRows.of(new ByteArrayInputStream(body))) {
            return header(rows).positions().keySet().stream().anyMatch(name -> name.equals(SOURCE_ID) || name.equals(FEED_ID));
        }
    }

    /** None is required: query parameters supply what a table does not say. */
    private static CsvHeader header(CsvRows rows) throws IOException {
        return rows.header(COLUMNS, List.of());
    }

    private record Row(CsvHeader header, CsvRecord cells) {

        /** @return the cell without surrounding white space; empty if it or its column is */
        Optional<String> cell(String name) {
            return Optional.ofNullable(header.positions().get(name)).map(cells::getField).map(String::strip)
                    .filter(text -> !text.isEmpty()).map(SheetText::read);
        }
    }

    private static ObjectNode convert(Row row) {
        ObjectNode vacancy = JsonNodeFactory.instance.objectNode();
        TEXTS.forEach(name -> row.cell(name).ifPresent(text -> vacancy.put(name, text)));
        if (!vacancy.has(SOURCE_ID)) {
            row.cell(FEED_ID).ifPresent(id -> vacancy.put(SOURCE_ID, id));
        }
        // Other text stays, so that validation rejects it.
        DATES.forEach(name -> row.cell(name)
                .ifPresent(text -> vacancy.put(name, SheetDates.day(text).map(LocalDate::toString).orElse(text))));
        LISTS.forEach(name -> row.cell(name)
                .ifPresent(text -> SheetList.read(text).forEach(vacancy.putArray(name)::add)));
        row.cell(DAYS).ifPresent(
                text -> SheetList.read(text).stream().map(SheetDays::code).forEach(vacancy.putArray(DAYS)::add));
        row.cell("tasks").ifPresent(text -> tasks(SheetList.read(text),
                row.cell("workProcesses").map(SheetList::read).orElse(List.of()), vacancy.putArray("tasks")));
        NUMBERS.forEach(name -> row.cell(name).ifPresent(text -> number(vacancy, name, text)));
        ObjectNode compensation = JsonNodeFactory.instance.objectNode();
        CompensationBody.AMOUNTS.forEach(name -> row.cell(name).ifPresent(text -> number(compensation, name, text)));
        row.cell(CompensationBody.UNIT).ifPresent(text -> compensation.put(CompensationBody.UNIT, text));
        row.cell("coversCosts").ifPresent(text -> flag(compensation, "coversCosts", text));
        if (!compensation.isEmpty()) {
            vacancy.set("compensation", compensation);
        }
        row.cell("certifiability").ifPresent(decision -> {
            ObjectNode certifiability = vacancy.putObject("certifiability").put("decision", decision);
            POLICY.forEach(name -> row.cell(name).ifPresent(text -> certifiability.put(name, text)));
        });
        return vacancy;
    }

    /** Without a task of its own, a work process makes one without text, so that validation rejects it. */
    private static void tasks(List<String> texts, List<String> workProcesses, ArrayNode tasks) {
        for (int i = 0; i < Math.max(texts.size(), workProcesses.size()); i++) {
            ObjectNode task = tasks.addObject();
            if (i < texts.size()) {
                task.put("text", texts.get(i));
            }
            if (i < workProcesses.size() && !workProcesses.get(i).isEmpty()) {
                task.put("workProcess", workProcesses.get(i));
            }
        }
    }

    private static void flag(ObjectNode vacancy, String name, String text) {
        SheetFlags.of(text).ifPresentOrElse(flag -> vacancy.put(name, flag.booleanValue()), () -> vacancy.put(name, text));
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
