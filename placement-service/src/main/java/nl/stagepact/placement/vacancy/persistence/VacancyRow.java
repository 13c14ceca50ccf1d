package nl.stagepact.placement.vacancy.persistence;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.register.domain.Task;
import nl.stagepact.placement.vacancy.domain.Certifiability;
import nl.stagepact.placement.vacancy.domain.CertifiableDecision;
import nl.stagepact.placement.vacancy.domain.Compensation;
import nl.stagepact.placement.vacancy.domain.Offer;
import nl.stagepact.placement.vacancy.domain.Supervision;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyContent;
import nl.stagepact.placement.vacancy.domain.VacancyForm;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;

/** A vacancy as a row, in the order of {@link #COLUMNS}. */
public final class VacancyRow {

    static final List<String> NAMES = List.of("id", "leerbedrijf_id", "title", "tasks", "programme_codes", "learning_path",
            "period_from", "period_to", "days", "hours_per_week", "places", "form", "certifiable", "policy_document",
            "policy_version", "supervision", "offers", "per_day_cents", "per_month_cents", "covers_costs", "canonical_url",
            "status", "confirmed_on", "published_at", "published_by", "version");
    static final String COLUMNS = String.join(", ", NAMES);
    static final String INSERT = "insert into vacancy (" + COLUMNS + ") values ("
            + NAMES.stream().map(name -> name.equals("tasks") ? "?::jsonb" : "?").collect(Collectors.joining(", ")) + ")";
    /** After the columns: the moment at which it changed, twice. */
    static final String REPLACE = INSERT + " on conflict (id) do update set "
            + NAMES.stream().filter(name -> !name.equals("id")).map(name -> name + " = excluded." + name)
                    .collect(Collectors.joining(", "))
            + ", content_since = ?, visibility_since = case when (vacancy.status = 'published') = (excluded.status = 'published')"
            + " then vacancy.visibility_since else ? end";
    private static final ObjectMapper JSON = new ObjectMapper();

    private VacancyRow() {
    }

    /** @param alias of the table */
    public static String columns(String alias) {
        return NAMES.stream().map(name -> alias + '.' + name).collect(Collectors.joining(", "));
    }

    static void set(PreparedStatement insert, Vacancy vacancy) throws SQLException {
        Connection connection = insert.getConnection();
        VacancyContent content = vacancy.content();
        Certifiability decided = content.certifiability();
        int at = 1;
        insert.setObject(at++, vacancy.id());
        insert.setString(at++, vacancy.leerbedrijfId());
        insert.setString(at++, content.title());
        insert.setString(at++, tasks(content.tasks()));
        insert.setArray(at++, connection.createArrayOf("text", content.programmeCodes().toArray()));
        insert.setString(at++, content.learningPath().code());
        insert.setDate(at++, Date.valueOf(content.from()));
        insert.setDate(at++, Date.valueOf(content.to()));
        insert.setArray(at++, connection.createArrayOf("text",
                content.days().stream().sorted().map(day -> day.name().toLowerCase(Locale.ROOT)).toArray()));
        insert.setInt(at++, content.hoursPerWeek());
        insert.setInt(at++, content.places());
        insert.setString(at++, content.form().code());
        insert.setString(at++, decided == null ? null : decided.decision().code());
        insert.setString(at++, decided == null ? null : decided.policyDocument());
        insert.setString(at++, decided == null ? null : decided.policyVersion());
        insert.setString(at++, content.supervision().code());
        insert.setArray(at++, connection.createArrayOf("text", content.offers().stream().sorted().map(Offer::code).toArray()));
        insert.setObject(at++, content.compensation().perDayCents(), Types.INTEGER);
        insert.setObject(at++, content.compensation().perMonthCents(), Types.INTEGER);
        insert.setBoolean(at++, content.compensation().coversCosts());
        insert.setString(at++, content.canonicalUrl());
        insert.setString(at++, vacancy.status().code());
        insert.setDate(at++, Date.valueOf(vacancy.confirmedOn()));
        insert.setTimestamp(at++, Timestamp.from(vacancy.publishedAt()));
        insert.setString(at++, vacancy.publishedBy());
        insert.setInt(at, vacancy.version());
    }

    public static Vacancy read(ResultSet row) throws SQLException {
        String decision = row.getString("certifiable");
        VacancyContent content = new VacancyContent(row.getString("title"), tasks(row.getString("tasks")),
                List.of((String[]) row.getArray("programme_codes").getArray()),
                LearningPath.of(row.getString("learning_path")).orElseThrow(), row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class), days((String[]) row.getArray("days").getArray()),
                row.getInt("hours_per_week"), row.getInt("places"), VacancyForm.of(row.getString("form")).orElseThrow(),
                decision == null ? null
                        : new Certifiability(CertifiableDecision.of(decision).orElseThrow(), row.getString("policy_document"),
                                row.getString("policy_version")),
                Supervision.of(row.getString("supervision")).orElseThrow(),
                offers((String[]) row.getArray("offers").getArray()),
                compensation(row),
                row.getString("canonical_url"));
        return new Vacancy(row.getObject("id", UUID.class), row.getString("leerbedrijf_id"), content,
                VacancyStatus.of(row.getString("status")).orElseThrow(), row.getObject("confirmed_on", LocalDate.class),
                row.getTimestamp("published_at").toInstant(), row.getString("published_by"), row.getInt("version"));
    }

    public static Compensation compensation(ResultSet row) throws SQLException {
        return new Compensation(row.getObject("per_day_cents", Integer.class), row.getObject("per_month_cents", Integer.class),
                row.getBoolean("covers_costs"));
    }

    public static Set<DayOfWeek> days(String[] codes) {
        return Arrays.stream(codes).map(code -> DayOfWeek.valueOf(code.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    public static Set<Offer> offers(String[] codes) {
        return Arrays.stream(codes).map(code -> Offer.of(code).orElseThrow())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Offer.class)));
    }

    private static String tasks(List<Task> tasks) {
        ArrayNode array = JSON.createArrayNode();
        for (Task task : tasks) {
            ObjectNode node = array.addObject().put("text", task.text());
            if (task.workProcess() != null) {
                node.put("workProcess", task.workProcess());
            }
        }
        try {
            return JSON.writeValueAsString(array);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can be written", e);
        }
    }

    private static List<Task> tasks(String json) {
        try {
            List<Task> tasks = new ArrayList<>();
            for (JsonNode task : JSON.readTree(json)) {
                tasks.add(new Task(task.path("workProcess").textValue(), task.path("text").asText()));
            }
            return tasks;
        } catch (IOException e) {
            throw new IllegalStateException("Tasks could not be read", e);
        }
    }
}
