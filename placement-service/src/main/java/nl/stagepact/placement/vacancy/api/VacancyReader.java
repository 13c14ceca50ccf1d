package nl.stagepact.placement.vacancy.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.register.domain.Task;
import nl.stagepact.placement.vacancy.domain.Certifiability;
import nl.stagepact.placement.vacancy.domain.CertifiableDecision;
import nl.stagepact.placement.vacancy.domain.Compensation;
import nl.stagepact.placement.vacancy.domain.Offer;
import nl.stagepact.placement.vacancy.domain.Supervision;
import nl.stagepact.placement.vacancy.domain.VacancyContent;
import nl.stagepact.placement.vacancy.domain.VacancyForm;
import nl.stagepact.placement.wire.Forms;
import nl.stagepact.placement.wire.ProgrammeCodes;
import nl.stagepact.placement.wire.WebAddress;
import nl.stagepact.placement.wire.Weekdays;
import nl.stagepact.servicekit.problem.JsonFields;

/** Reads a vacancy field by field, so that all that is wrong with it is told at once. */
public final class VacancyReader {

    private static final int TASKS = 30;
    private static final int PROGRAMMES = 20;
    private static final int PER_DAY_AT_MOST = 50_000;
    private static final int PER_MONTH_AT_MOST = 500_000;

    private VacancyReader() {
    }

    /** What is returned beside a fault is not to be used. */
    public static VacancyContent content(JsonFields fields) {
        fields.require("title", "tasks", "programmeCodes", "learningPath", "from", "to", "days", "hoursPerWeek", "places")
                .requireSome("tasks", "programmeCodes", "days");
        return new VacancyContent(fields.text("title", 120).orElse(""), tasks(fields, "tasks", TASKS), programmes(fields),
                fields.oneOf("learningPath", LearningPath::of, LearningPath.CODES).orElse(LearningPath.BOL),
                fields.date("from").orElse(LocalDate.EPOCH), fields.date("to").orElse(LocalDate.EPOCH), days(fields),
                fields.wholeNumber("hoursPerWeek", 1, 40).orElse(1),
                fields.wholeNumber("places", 1, VacancyContent.PLACES_AT_MOST).orElse(1),
                fields.oneOf("form", VacancyForm::of, VacancyForm.CODES).orElse(VacancyForm.REGULAR),
                fields.object("certifiability").map(VacancyReader::certifiability).orElse(null),
                fields.oneOf("supervision", Supervision::of, Supervision.CODES).orElse(Supervision.ON_SITE),
                offers(fields), compensation(fields),
                fields.oneOf("canonicalUrl", WebAddress::read, WebAddress.FORM).orElse(null));
    }

    static Certifiability certifiability(JsonFields fields) {
        fields.require("decision", "policyDocument", "policyVersion");
        Certifiability read = new Certifiability(
                fields.oneOf("decision", CertifiableDecision::of, CertifiableDecision.CODES).orElse(CertifiableDecision.DOUBT),
                fields.text("policyDocument", 200).orElse(""), fields.text("policyVersion", 40).orElse(""));
        fields.refuseUnknownFields();
        return read;
    }

    public static List<Task> tasks(JsonFields fields, String name, int atMost) {
        List<Task> tasks = new ArrayList<>();
        for (JsonFields each : fields.objects(name, atMost)) {
            each.require("text");
            tasks.add(new Task(each.oneOf("workProcess", Forms::workProcess, Forms.WORK_PROCESS).orElse(null),
                    each.text("text", 1_000).orElse("")));
            each.refuseUnknownFields();
        }
        return tasks;
    }

    private static List<String> programmes(JsonFields fields) {
        return fields.someOf("programmeCodes", ProgrammeCodes::read, ProgrammeCodes.FORM, PROGRAMMES).stream()
                .sorted().toList();
    }

    private static Set<DayOfWeek> days(JsonFields fields) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(fields.someOf("days", Weekdays::of, Weekdays.CODES, 7));
        return days;
    }

    private static Set<Offer> offers(JsonFields fields) {
        Set<Offer> offers = EnumSet.noneOf(Offer.class);
        offers.addAll(fields.someOf("offers", Offer::of, Offer.CODES, Offer.values().length));
        return offers;
    }

    private static Compensation compensation(JsonFields fields) {
        return fields.object("compensation").map(each -> {
            Compensation read = new Compensation(each.wholeNumber("perDayCents", 0, PER_DAY_AT_MOST).orElse(null),
                    each.wholeNumber("perMonthCents", 0, PER_MONTH_AT_MOST).orElse(null),
                    each.flag("coversCosts").orElse(false));
            if (each.has("perDayCents") && each.has("perMonthCents")) {
                each.fault("per_day_or_per_month", "perMonthCents");
            }
            each.refuseUnknownFields();
            return read;
        }).orElseGet(() -> new Compensation(null, null, false));
    }
}
