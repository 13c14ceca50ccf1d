package nl.stagepact.placement.company.persistence;

import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.placement.company.domain.CompanyAddress;
import nl.stagepact.placement.company.domain.CompanyContact;
import nl.stagepact.placement.company.domain.CompanyProfile;
import nl.stagepact.placement.company.domain.CompanyQuery;
import nl.stagepact.placement.company.domain.CompanySize;
import nl.stagepact.placement.company.domain.ContactRole;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.domain.Recognition;
import nl.stagepact.placement.company.domain.TrainingCompany;
import nl.stagepact.placement.company.domain.WithdrawalReason;
import nl.stagepact.servicekit.paging.Page;

/** Training companies with their recognitions, as SBB told of them last. */
@ApplicationScoped
public class TrainingCompanies {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COLUMNS = """
            c.leerbedrijf_id, c.name, c.kvk_number, c.establishment_number, c.street, c.house_number, c.postcode, c.city,
            c.municipality_code, c.size, c.contacts, c.in_register""";
    private static final String FIND = "select " + COLUMNS + " from training_company c where c.leerbedrijf_id = any(?)";
    private static final String NEAR = """
            select leerbedrijf_id, name_key, postcode from training_company where in_register and postcode like ?
            order by leerbedrijf_id limit ?""";
    private static final String RECOGNITIONS = """
            select leerbedrijf_id, programme_code, obtained_remotely, work_processes, valid_from, valid_to, withdrawn_on,
                withdrawal_reason
            from recognition where leerbedrijf_id = any(?) order by leerbedrijf_id, programme_code""";
    private static final String RECOGNISED = """
            and exists (select 1 from recognition r where r.leerbedrijf_id = c.leerbedrijf_id and r.programme_code = ?
                and r.valid_from <= ? and coalesce(r.valid_to, 'infinity') >= ? and coalesce(r.withdrawn_on, 'infinity') > ?)
            """;

    private final DataSource database;

    TrainingCompanies(DataSource database) {
        this.database = database;
    }

    /** @param nameKey see {@link nl.stagepact.placement.company.domain.CompanyName#key} */
    public record Named(LeerbedrijfId id, String nameKey, String postcode) {
    }

    public Optional<TrainingCompany> find(LeerbedrijfId id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** Those that there are, in no order. */
    public List<TrainingCompany> find(List<LeerbedrijfId> ids) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setArray(1, connection.createArrayOf("text", ids.stream().map(LeerbedrijfId::code).toArray()));
            return read(connection, select);
        } catch (SQLException e) {
            throw new IllegalStateException("Companies could not be read", e);
        }
    }

    /** In the register, whose postcode begins so; by id. */
    public List<Named> near(String postcodeBegin, int atMost) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(NEAR)) {
            select.setString(1, postcodeBegin + '%');
            select.setInt(2, atMost);
            List<Named> near = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    near.add(new Named(new LeerbedrijfId(row.getString(1)), row.getString(2), row.getString(3)));
                }
            }
            return near;
        } catch (SQLException e) {
            throw new IllegalStateException("Companies could not be read", e);
        }
    }

    /** In the register; by id, after that one. @param day on which a recognition asked for must stand */
    public Page<TrainingCompany> page(CompanyQuery query, LocalDate day, String after, int size) {
        StringBuilder sql = new StringBuilder("select ").append(COLUMNS)
                .append(" from training_company c where c.in_register and c.leerbedrijf_id > ?\n");
        List<Object> values = new ArrayList<>(List.of(after));
        if (query.nameKey() != null) {
            for (String word : query.nameKey().split(" ")) {
                sql.append("and ' ' || c.name_key like ?\n");
                values.add("% " + word + '%'); // keys have letters, digits and spaces only
            }
        }
        filter(sql, values, "and c.postcode like ?\n", query.postcodeBegin() == null ? null : query.postcodeBegin() + '%');
        filter(sql, values, "and c.municipality_code = ?\n", query.municipalityCode());
        filter(sql, values, "and c.kvk_number = ?\n", query.kvkNumber());
        if (query.programmeCode() != null) {
            sql.append(RECOGNISED);
            values.add(query.programmeCode());
            values.addAll(List.of(Date.valueOf(day), Date.valueOf(day), Date.valueOf(day)));
        }
        sql.append("order by c.leerbedrijf_id limit ?");
        values.add(size + 1);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            return Page.of(read(connection, select), size, company -> company.id().code());
        } catch (SQLException e) {
            throw new IllegalStateException("Companies could not be read", e);
        }
    }

    private static void filter(StringBuilder sql, List<Object> values, String condition,
            @Nullable String value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }

    private static List<TrainingCompany> read(Connection connection, PreparedStatement select) throws SQLException {
        Map<String, CompanyProfile> profiles = new LinkedHashMap<>();
        Map<String, Boolean> inRegister = new HashMap<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                profiles.put(row.getString("leerbedrijf_id"), profile(row));
                inRegister.put(row.getString("leerbedrijf_id"), row.getBoolean("in_register"));
            }
        }
        Map<String, List<Recognition>> recognitions = recognitions(connection, profiles.keySet().toArray(String[]::new));
        return profiles.entrySet().stream().map(each -> new TrainingCompany(new LeerbedrijfId(each.getKey()), each.getValue(),
                recognitions.getOrDefault(each.getKey(), List.of()), inRegister.getOrDefault(each.getKey(), false))).toList();
    }

    private static Map<String, List<Recognition>> recognitions(Connection connection, String[] ids) throws SQLException {
        Map<String, List<Recognition>> recognitions = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(RECOGNITIONS)) {
            Array array = connection.createArrayOf("text", ids);
            select.setArray(1, array);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    recognitions.computeIfAbsent(row.getString("leerbedrijf_id"), _ -> new ArrayList<>())
                            .add(recognition(row));
                }
            }
        }
        return recognitions;
    }

    private static Recognition recognition(ResultSet row) throws SQLException {
        LocalDate withdrawnOn = row.getObject("withdrawn_on", LocalDate.class);
        return new Recognition(row.getString("programme_code"), row.getBoolean("obtained_remotely"),
                List.of((String[]) row.getArray("work_processes").getArray()), row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class), withdrawnOn == null ? null
                        : new Recognition.Withdrawal(withdrawnOn,
                                WithdrawalReason.of(row.getString("withdrawal_reason")).orElseThrow()));
    }

    private static CompanyProfile profile(ResultSet row) throws SQLException {
        String size = row.getString("size");
        return new CompanyProfile(row.getString("name"), row.getString("kvk_number"), row.getString("establishment_number"),
                new CompanyAddress(row.getString("street"), row.getString("house_number"), row.getString("postcode"),
                        row.getString("city"), row.getString("municipality_code")),
                size == null ? null : CompanySize.of(size).orElseThrow(), contacts(row.getString("contacts")));
    }

    private static List<CompanyContact> contacts(String json) {
        try {
            List<CompanyContact> contacts = new ArrayList<>();
            for (JsonNode contact : JSON.readTree(json)) {
                contacts.add(new CompanyContact(ContactRole.of(contact.path("role").asText()).orElseThrow(),
                        contact.path("email").textValue(), contact.path("telephone").textValue()));
            }
            return contacts;
        } catch (IOException e) {
            throw new IllegalStateException("Contacts could not be read", e);
        }
    }
}
