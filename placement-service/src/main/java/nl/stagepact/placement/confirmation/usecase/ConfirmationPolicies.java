package nl.stagepact.placement.confirmation.usecase;

import java.time.Clock;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.confirmation.domain.ConfirmationPolicy;
import nl.stagepact.placement.confirmation.domain.LocalConfirmationPolicies;
import nl.stagepact.placement.confirmation.domain.PactConfirmationPolicy;
import nl.stagepact.placement.confirmation.persistence.PactConfirmationPolicies;
import nl.stagepact.placement.register.persistence.PactAreas;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** How long vacancies are believed: by a pact's own numbers, or by those of the installation. */
@ApplicationScoped
public class ConfirmationPolicies {

    private final PactConfirmationPolicies own;
    private final PactAreas areas;
    private final ConfirmationPolicy installation;
    private final Clock clock;
    private final DutchCalendar calendar;

    ConfirmationPolicies(PactConfirmationPolicies own, PactAreas areas, VacancySettings settings, Clock clock,
            DutchCalendar calendar) {
        this.own = own;
        this.areas = areas;
        this.installation = new ConfirmationPolicy(settings.remindAfterDays(), settings.hideAfterDays(),
                settings.removeAfterDays());
        this.clock = clock;
        this.calendar = calendar;
    }

    public PactConfirmationPolicy of(String pact) {
        return own.all().stream().filter(each -> each.pact().equals(pact)).findFirst()
                .orElseGet(() -> new PactConfirmationPolicy(pact, installation, 0));
    }

    /**
     * From now on. What is hidden already stays so until it is confirmed.
     *
     * @param seen version that the caller has looked at
     * @throws PactConfirmationPolicy.ChangedMeanwhile when another stands by now
     */
    @Transactional
    public PactConfirmationPolicy set(String pact, ConfirmationPolicy policy, int seen, String by) {
        PactConfirmationPolicy next = new PactConfirmationPolicy(pact, policy, seen + 1);
        if (of(pact).version() != seen || !own.set(next, clock.instant(), by)) {
            throw new PactConfirmationPolicy.ChangedMeanwhile();
        }
        return next;
    }

    /** Wherever companies are. */
    LocalConfirmationPolicies today() {
        return LocalConfirmationPolicies.of(installation,
                own.all().stream().collect(Collectors.toMap(PactConfirmationPolicy::pact, PactConfirmationPolicy::policy)),
                areas.on(calendar.today()));
    }
}
