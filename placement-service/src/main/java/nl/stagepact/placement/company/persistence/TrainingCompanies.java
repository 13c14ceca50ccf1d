package nl.stagepact.placement.company.persistence;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
import nl.stagepact.servicekit.sql.Sql;

/** Training companies with their recognitions, as last delivered by SBB. */
@ApplicationScoped
public class TrainingCompanies {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COLUMNS = """
            c.leerbedrijf_id, c.name, c.kvk_number, c.establishment_number, c.street, c.house_number, c.postcode, c.city,
            c.municipality_code, c.country, c.size, c.contacts, c.in_register""";
    private static final String FIND = "select " + COLUMNS + " from training_company c where c.leerbedrijf_id = any(?)";
    private static final String PUBLIC = """
            select leerbedrijf_id, name, postcode, city, country from training_company where leerbedrijf_id = any(?)""";
    private static final String NEAR = """
            select leerbedrijf_id, name_key, postcode from training_company where in_register and country = 'NL' and postcode like ?
            order by leerbedrijf_id limit ?""";
    private static final String RECOGNITIONS = """
            select leerbedrijf_id, programme_code, obtained_remotely, work_processes, valid_from, valid_to, withdrawn_on,
                withdrawal_reason
            from recognition where leerbedrijf_id = any(?) order by leerbedrijf_id, programme_code""";
    private static final String RECOGNISED = """
            and exists (select 1 from recognition r where r.leerbedrijf_id = c.leerbedrijf_id and r.programme_code = ?
                and r.valid_from <= ? and coalesce(r.valid_to, 'infinity') >= ? and coalesce(r.withdrawn_on, 'infinity') > ?)
            """;

    private final Sql sql;

    TrainingCompanies(Sql sql) {
        this.sql = sql;
    }

    /** Row of a company; its recognitions are rows of another table. */
    private record Row(String id, CompanyProfile profile, boolean inRegister) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(row.getString("leerbedrijf_id"), TrainingCompanies.profile(row), row.getBoolean("in_register"));
        }
    }

    /** @param nameKey see {@link nl.stagepact.placement.company.domain.CompanyName#key} */
    public record Named(LeerbedrijfId id, String nameKey, String postcode) {
    }

    /** What everyone may see of a company that offers places. */
    public record Shown(String name, @Nullable String postcode, String city, String country) {
    }

    /** Of the companies that exist; one query without recognitions, because searches show many companies. */
    public Map<LeerbedrijfId, Shown> shown(Collection<LeerbedrijfId> ids) {
        return sql.map(PUBLIC, row -> new LeerbedrijfId(row.getString(1)),
                row -> new Shown(row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                (Object) ids.stream().map(LeerbedrijfId::code).distinct().toArray(String[]::new));
    }

    public Optional<TrainingCompany> find(LeerbedrijfId id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** The companies that exist, in no particular order. */
    public List<TrainingCompany> find(List<LeerbedrijfId> ids) {
        return withRecognitions(sql.list(FIND, Row::read, ids.stream().map(LeerbedrijfId::code).toList()));
    }

    /** Companies in the register by prefix of their postcode, ordered by id. */
    public List<Named> near(String postcodePrefix, int limit) {
        return sql.list(NEAR, row -> new Named(new LeerbedrijfId(row.getString(1)), row.getString(2), row.getString(3)),
                postcodePrefix + '%', limit);
    }

    /**
     * Companies in the register, by id. @param day on which the requested recognition is valid; @param after id that
     * precedes the page
     */
    public Page<TrainingCompany> page(CompanyQuery query, LocalDate day, String after, int size) {
        StringBuilder select = new StringBuilder("select ").append(COLUMNS)
                .append(" from training_company c where c.in_register and c.leerbedrijf_id > ?\n");
        List<Object> values = new ArrayList<>(List.of(after));
        if (query.nameKey() != null) {
            for (String word : query.nameKey().split(" ")) {
                select.append("and ' ' || c.name_key like ?\n");
                values.add("% " + word + '%'); // keys have letters, digits and spaces only
            }
        }
        filter(select, values, "and c.country = 'NL' and c.postcode like ?\n",
                query.postcodeBegin() == null ? null : query.postcodeBegin() + '%');
        filter(select, values, "and c.municipality_code = ?\n", query.municipalityCode());
        filter(select, values, "and c.kvk_number = ?\n", query.kvkNumber());
        if (query.programmeCode() != null) {
            select.append(RECOGNISED);
            values.addAll(List.of(query.programmeCode(), day, day, day));
        }
        select.append("order by c.leerbedrijf_id limit ?");
        values.add(size + 1);
        return Page.of(withRecognitions(sql.list(select.toString(), Row::read, values.toArray())), size,
                company -> company.id().code());
    }

    private static void filter(StringBuilder select, List<Object> values, String condition, @Nullable String value) {
        if (value != null) {
            select.append(condition);
            values.add(value);
        }
    }

    private List<TrainingCompany> withRecognitions(List<Row> companies) {
        Map<String, List<Recognition>> recognitions = new HashMap<>();
        sql.each(RECOGNITIONS, row -> recognitions.computeIfAbsent(row.getString("leerbedrijf_id"), _ -> new ArrayList<>())
                .add(recognition(row)), companies.stream().map(Row::id).toList());
        return companies.stream().map(each -> new TrainingCompany(new LeerbedrijfId(each.id()), each.profile(),
                recognitions.getOrDefault(each.id(), List.of()), each.inRegister())).toList();
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
                        row.getString("city"), row.getString("municipality_code"), row.getString("country")),
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
