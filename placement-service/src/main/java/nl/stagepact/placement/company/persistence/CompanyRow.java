package nl.stagepact.placement.company.persistence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.stagepact.placement.company.domain.CompanyAddress;
import nl.stagepact.placement.company.domain.CompanyContact;
import nl.stagepact.placement.company.domain.CompanyName;
import nl.stagepact.placement.company.domain.CompanyProfile;
import nl.stagepact.placement.company.domain.CompanyStatement;
import nl.stagepact.placement.company.domain.Recognition;
import nl.stagepact.servicekit.sql.CopyRows;

/** A statement as a line of COPY's text format, in the order of {@link #COLUMNS}. */
final class CompanyRow {

    static final String COLUMNS = """
            run, begun_at, leerbedrijf_id, sequence, is_removed, name, name_key, kvk_number, establishment_number, street,
            house_number, postcode, city, municipality_code, size, contacts, recognitions, content_hash, country""";
    private static final int PROFILE_CELLS = 12;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CopyRows rows;
    private final MessageDigest digest;

    CompanyRow(CopyRows rows) {
        this.rows = rows;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    void write(UUID run, Instant startedAt, CompanyStatement statement) {
        rows.cell(run).cell(startedAt).cell(statement.id().code());
        rows.cell(statement.sequence());
        CompanyProfile profile = statement.profile();
        rows.cell(profile == null);
        int begin = rows.length();
        if (profile == null) {
            for (int i = 0; i < PROFILE_CELLS; i++) {
                rows.cell((Object) null);
            }
        } else {
            rows.cell(profile.name()).cell(CompanyName.key(profile.name())).cell(profile.kvkNumber())
                    .cell(profile.establishmentNumber()).cell(profile.address().street())
                    .cell(profile.address().houseNumber()).cell(profile.address().postcode())
                    .cell(profile.address().city()).cell(profile.address().municipalityCode())
                    .cell(profile.size() == null ? null : profile.size().code()).cell(contacts(profile.contacts()))
                    .cell(recognitions(statement.recognitions()));
        }
        String country = profile == null ? null : profile.address().country();
        // Without the country of most, which earlier hashes do not have either.
        String hashed = country == null || country.equals(CompanyAddress.NETHERLANDS) ? rows.since(begin)
                : rows.since(begin) + '\t' + country;
        byte[] hash = digest.digest(hashed.getBytes(StandardCharsets.UTF_8));
        rows.cell("\\x" + HexFormat.of().formatHex(hash)).cell(country);
        rows.endRow();
    }

    private static String contacts(List<CompanyContact> contacts) {
        ArrayNode array = JSON.createArrayNode();
        for (CompanyContact contact : contacts) {
            ObjectNode node = array.addObject().put("role", contact.role().code());
            if (contact.email() != null) {
                node.put("email", contact.email());
            }
            if (contact.telephone() != null) {
                node.put("telephone", contact.telephone());
            }
        }
        return json(array);
    }

    private static String recognitions(List<Recognition> recognitions) {
        ArrayNode array = JSON.createArrayNode();
        for (Recognition recognition : recognitions) {
            ObjectNode node = array.addObject().put("programme_code", recognition.programmeCode())
                    .put("obtained_remotely", recognition.obtainedRemotely())
                    .put("valid_from", recognition.validFrom().toString());
            recognition.workProcesses().forEach(node.putArray("work_processes")::add);
            if (recognition.validTo() != null) {
                node.put("valid_to", recognition.validTo().toString());
            }
            Recognition.Withdrawal withdrawal = recognition.withdrawal();
            if (withdrawal != null) {
                node.put("withdrawn_on", withdrawal.on().toString()).put("withdrawal_reason", withdrawal.reason().code());
            }
        }
        return json(array);
    }

    private static String json(ArrayNode array) {
        try {
            return JSON.writeValueAsString(array);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can be written", e);
        }
    }
}
