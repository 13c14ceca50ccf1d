package nl.stagepact.placement.vacancy.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.register.domain.Task;

/** Builds what may be offered: one place at a bakery, three days a week, from February to July 2026. */
public final class AVacancy {

    static final LocalDate FROM = LocalDate.of(2026, 2, 2);
    public static final LocalDate TO = LocalDate.of(2026, 7, 3);

    private AVacancy() {
    }

    /** In that status since it was published, for the first reason there is. */
    public static Vacancy in(VacancyStatus status, UUID id, LeerbedrijfId company, VacancyContent content,
            LocalDate confirmedOn,
            Instant publishedAt) {
        Vacancy vacancy = new Vacancy(id, company, content, confirmedOn, publishedAt, "test");
        vacancy.become(Arrays.stream(StatusReason.values()).filter(each -> each.status() == status).findFirst().orElseThrow(),
                publishedAt);
        return vacancy;
    }

    public static VacancyContent of(List<String> programmes) {
        return of(programmes, new Compensation(null, null, false));
    }

    public static VacancyContent of(List<String> programmes, Compensation compensation) {
        return of(programmes, List.of(new Task("B1-K1-W1", "Deeg maken")), VacancyForm.REGULAR, null, compensation, FROM, TO);
    }

    public static VacancyContent of(List<String> programmes, List<Task> tasks, VacancyForm form,
            @Nullable Certifiability certifiability, Compensation compensation, LocalDate from, LocalDate to) {
        return new VacancyContent("Bakker in opleiding", tasks, programmes, LearningPath.BOL, from, to,
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), 24, 1, form, certifiability, Supervision.ON_SITE,
                Set.of(), compensation, null);
    }
}
