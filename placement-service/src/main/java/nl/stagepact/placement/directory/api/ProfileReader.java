package nl.stagepact.placement.directory.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.directory.domain.NeededPeriod;
import nl.stagepact.placement.directory.domain.ProfileContent;
import nl.stagepact.placement.directory.domain.SchoolContact;
import nl.stagepact.placement.directory.domain.SchoolContactRole;
import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.vacancy.api.VacancyReader;
import nl.stagepact.placement.wire.Forms;
import nl.stagepact.placement.wire.WebAddress;
import nl.stagepact.servicekit.problem.JsonFields;

/** Reads what a school tells of a programme field by field, so that all that is wrong with it is told at once. */
final class ProfileReader {

    private static final int MUNICIPALITIES = 50;
    private static final int CAN_DO = 30;
    private static final int MUST_LEARN = 50;
    private static final int PERIODS = 20;
    private static final int TEXT = 500;
    private static final int WORKING_DAYS = 5;

    private ProfileReader() {
    }

    /** What is returned beside a fault is not to be used. */
    static ProfileContent content(JsonFields fields) {
        fields.require("learningPaths", "municipalityCodes", "canDo", "mustLearn", "periods")
                .requireSome("learningPaths", "municipalityCodes", "mustLearn");
        return new ProfileContent(
                new TreeSet<>(
                        fields.someOf("learningPaths", LearningPath::of, LearningPath.CODES, LearningPath.values().length)),
                fields.someOf("municipalityCodes", Forms::municipality, Forms.MUNICIPALITY, MUNICIPALITIES),
                fields.someOf("canDo", ProfileReader::text, "1 to 500 characters", CAN_DO),
                VacancyReader.tasks(fields, "mustLearn", MUST_LEARN), periods(fields),
                fields.object("contact").map(ProfileReader::contact).orElse(null),
                fields.oneOf("website", WebAddress::read, WebAddress.FORM).orElse(null));
    }

    private static List<NeededPeriod> periods(JsonFields fields) {
        List<NeededPeriod> periods = new ArrayList<>();
        for (JsonFields each : fields.objects("periods", PERIODS)) {
            each.require("from", "to", "daysPerWeek");
            LocalDate from = each.date("from").orElse(LocalDate.EPOCH);
            LocalDate to = each.date("to").orElse(LocalDate.MAX);
            if (to.isBefore(from)) {
                each.fault("period_reversed", "to", from.toString());
            }
            periods.add(new NeededPeriod(from, to, each.wholeNumber("daysPerWeek", 1, WORKING_DAYS).orElse(1)));
            each.refuseUnknownFields();
        }
        return periods;
    }

    private static @Nullable SchoolContact contact(JsonFields fields) {
        fields.require("role");
        SchoolContact contact = new SchoolContact(
                fields.oneOf("role", SchoolContactRole::of, SchoolContactRole.CODES).orElse(SchoolContactRole.COMPANY_DESK),
                fields.oneOf("email", Forms::email, Forms.EMAIL).orElse(null),
                fields.oneOf("telephone", Forms::telephone, Forms.TELEPHONE).orElse(null));
        if (!fields.has("email") && !fields.has("telephone")) {
            fields.fault("contact_without_means", "email");
        }
        fields.refuseUnknownFields();
        return contact;
    }

    private static Optional<String> text(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() || stripped.length() > TEXT || stripped.chars().anyMatch(c -> c < ' ') ? Optional.empty()
                : Optional.of(stripped);
    }
}
