package nl.stagepact.placement.company.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.company.domain.CompanyAddress;
import nl.stagepact.placement.company.domain.CompanyContact;
import nl.stagepact.placement.company.domain.CompanyProfile;
import nl.stagepact.placement.company.domain.CompanySize;
import nl.stagepact.placement.company.domain.CompanyStatement;
import nl.stagepact.placement.company.domain.ContactRole;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.domain.Recognition;
import nl.stagepact.placement.company.domain.WithdrawalReason;
import nl.stagepact.placement.wire.Forms;
import nl.stagepact.placement.wire.ProgrammeCodes;
import nl.stagepact.servicekit.problem.JsonFields;

/** Reads a company field by field, so that all that is wrong with it is told at once. */
public final class CompanyReader {

    static final LeerbedrijfId NONE = new LeerbedrijfId("-");
    private static final int RECOGNITIONS = 500;
    private static final int WORK_PROCESSES = 100;

    private CompanyReader() {
    }

    /** A company as it is. What is returned beside a fault is not to be used. */
    public static CompanyStatement company(JsonFields fields, long sequence) {
        fields.require("leerbedrijfId", "name", "address", "recognitions");
        LeerbedrijfId id = fields.oneOf("leerbedrijfId", LeerbedrijfId::of, LeerbedrijfId.FORM).orElse(NONE);
        CompanyProfile profile = new CompanyProfile(fields.text("name", 200).orElse(""),
                fields.oneOf("kvkNumber", Forms::kvkNumber, Forms.KVK_NUMBER).orElse(null),
                fields.oneOf("establishmentNumber", Forms::establishmentNumber, Forms.ESTABLISHMENT_NUMBER).orElse(null),
                address(fields), fields.oneOf("size", CompanySize::of, CompanySize.CODES).orElse(null), contacts(fields));
        return new CompanyStatement(sequence, id, profile, recognitions(fields));
    }

    private static CompanyAddress address(JsonFields fields) {
        Optional<JsonFields> given = fields.object("address");
        if (given.isEmpty()) {
            return new CompanyAddress(null, null, "", "", null);
        }
        JsonFields address = given.get().require("postcode", "city");
        CompanyAddress read = new CompanyAddress(address.text("street", 100).orElse(null),
                address.text("houseNumber", 20).orElse(null),
                address.oneOf("postcode", Forms::postcode, Forms.POSTCODE).orElse(""),
                address.text("city", 100).orElse(""),
                address.oneOf("municipalityCode", Forms::municipality, Forms.MUNICIPALITY).orElse(null));
        address.refuseUnknownFields();
        return read;
    }

    private static List<CompanyContact> contacts(JsonFields fields) {
        List<CompanyContact> contacts = new ArrayList<>();
        Set<ContactRole> roles = new HashSet<>();
        for (JsonFields each : fields.objects("contacts", ContactRole.values().length)) {
            each.require("role");
            ContactRole role = each.oneOf("role", ContactRole::of, ContactRole.CODES).orElse(ContactRole.RECEPTION);
            String email = each.oneOf("email", Forms::email, Forms.EMAIL).orElse(null);
            String telephone = each.oneOf("telephone", Forms::telephone, Forms.TELEPHONE)
                    .orElse(null);
            if (!each.has("email") && !each.has("telephone")) {
                each.fault("contact_without_means", "email");
            }
            if (!roles.add(role)) {
                each.fault("role_twice", "role", role.code());
            }
            each.refuseUnknownFields();
            contacts.add(new CompanyContact(role, email, telephone));
        }
        contacts.sort(Comparator.comparing(CompanyContact::role));
        return contacts;
    }

    private static List<Recognition> recognitions(JsonFields fields) {
        List<Recognition> recognitions = new ArrayList<>();
        Set<String> programmes = new HashSet<>();
        for (JsonFields each : fields.objects("recognitions", RECOGNITIONS)) {
            each.require("programmeCode", "obtained", "validFrom");
            String programme = each.oneOf("programmeCode", ProgrammeCodes::read, ProgrammeCodes.FORM).orElse("");
            if (!programme.isEmpty() && !programmes.add(programme)) {
                each.fault("programme_twice", "programmeCode", programme);
            }
            recognitions.add(recognition(each, programme));
            each.refuseUnknownFields();
        }
        recognitions.sort(Comparator.comparing(Recognition::programmeCode));
        return recognitions;
    }

    private static Recognition recognition(JsonFields fields, String programme) {
        boolean remotely = fields.oneOf("obtained", CompanyReader::remotely, "on_site, remotely").orElse(false);
        List<String> processes = fields
                .someOf("workProcesses", Forms::workProcess, Forms.WORK_PROCESS, WORK_PROCESSES).stream().sorted()
                .toList();
        LocalDate from = fields.date("validFrom").orElse(LocalDate.EPOCH);
        LocalDate to = fields.date("validTo").orElse(null);
        if (to != null && to.isBefore(from)) {
            fields.fault("ends_before_it_begins", "validTo", from.toString());
        }
        return new Recognition(programme, remotely, processes, from, to, withdrawal(fields));
    }

    private static Recognition.@Nullable Withdrawal withdrawal(JsonFields fields) {
        LocalDate on = fields.date("withdrawnOn").orElse(null);
        WithdrawalReason reason = fields.oneOf("withdrawalReason", CompanyReader::reason, WithdrawalReason.CODES).orElse(null);
        if (fields.has("withdrawnOn") != fields.has("withdrawalReason")) {
            fields.fault("withdrawal_needs_both", fields.has("withdrawnOn") ? "withdrawalReason" : "withdrawnOn");
        }
        return on == null || reason == null ? null : new Recognition.Withdrawal(on, reason);
    }

    private static Optional<WithdrawalReason> reason(String code) {
        return WithdrawalReason.of(code).filter(reason -> reason != WithdrawalReason.NOT_IN_REGISTER);
    }

    private static Optional<Boolean> remotely(String code) {
        return switch (code) {
            case "on_site" -> Optional.of(false);
            case "remotely" -> Optional.of(true);
            default -> Optional.empty();
        };
    }
}
