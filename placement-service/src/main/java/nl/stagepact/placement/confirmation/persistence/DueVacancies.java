package nl.stagepact.placement.confirmation.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.confirmation.domain.ConfirmationPolicy;
import nl.stagepact.placement.confirmation.domain.LocalConfirmationPolicies;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.persistence.Vacancies;
import nl.stagepact.servicekit.sql.Query;
import nl.stagepact.servicekit.sql.Sql;

/** Vacancies that need attention because time has passed. SQL finds and locks them. */
@ApplicationScoped
public class DueVacancies {

    /** Joins each vacancy with the days of its municipality, if it has its own. */
    private static final String LOCAL = """
             from vacancy v join training_company c using (leerbedrijf_id)
            left join unnest(?::text[], ?::int[], ?::int[], ?::int[]) as local (municipality_code, remind, hide, remove)
                using (municipality_code)
            """;
    private static final String SELECT = "select v.id, c.municipality_code" + LOCAL;
    private static final String TO_REMIND = """
            where v.status = 'published' and v.confirmed_on <= ?::date - coalesce(local.remind, ?)
                and v.reminded_for is distinct from v.confirmed_on
            order by v.mail_failed_at nulls first, v.confirmed_on, v.id limit 1 for update of v skip locked""";
    private static final String OVERTAKEN = """
            where v.status in ('published', 'hidden', 'escalated', 'blocked')
                and (v.period_to < ? or v.confirmed_on <= ?::date - coalesce(local.remove, ?)
                    or v.status = 'published' and (v.confirmed_on <= ?::date - coalesce(local.hide, ?) or
            """ + Vacancies.NOT_RECOGNISED + ")) order by v.id limit ? for update of v skip locked";

    private final Sql sql;
    private final Vacancies vacancies;

    DueVacancies(Sql sql, Vacancies vacancies) {
        this.sql = sql;
        this.vacancies = vacancies;
    }

    /** @param municipality of its company; null when it is unknown */
    public record Due(Vacancy vacancy, @Nullable String municipality) {
    }

    /**
     * A published one whose company is to be reminded and was not yet reminded of its last confirmation; those whose mail
     * failed come last. Locks the row until commit.
     */
    public Optional<Due> nextToRemind(LocalDate today, LocalConfirmationPolicies policies) {
        return find(of(policies).add(TO_REMIND, today, policies.elsewhere().remindAfter())).stream().findFirst();
    }

    /** Some vacancies that are due to be hidden, expired or blocked on that day. Locks the rows until commit. */
    public List<Due> overtaken(LocalDate today, LocalConfirmationPolicies policies, int atMost) {
        ConfirmationPolicy elsewhere = policies.elsewhere();
        return find(of(policies).add(OVERTAKEN, today, today, elsewhere.removeAfter(), today, elsewhere.hideAfter(), today,
                atMost));
    }

    private static Query of(LocalConfirmationPolicies policies) {
        List<Map.Entry<String, ConfirmationPolicy>> local = List.copyOf(policies.byMunicipality().entrySet());
        return new Query().add(SELECT, local.stream().map(Map.Entry::getKey).toList(),
                days(local, ConfirmationPolicy::remindAfter), days(local, ConfirmationPolicy::hideAfter),
                days(local, ConfirmationPolicy::removeAfter));
    }

    private static List<Integer> days(List<Map.Entry<String, ConfirmationPolicy>> local,
            Function<ConfirmationPolicy, Integer> which) {
        return local.stream().map(each -> which.apply(each.getValue())).toList();
    }

    private List<Due> find(Query query) {
        Map<UUID, @Nullable String> municipalities = sql.map(query.sql(), row -> row.getObject(1, UUID.class),
                row -> row.getString(2), query.parameters());
        return vacancies.findLocked(municipalities.keySet()).stream()
                .map(vacancy -> new Due(vacancy, municipalities.get(vacancy.id()))).toList();
    }
}
