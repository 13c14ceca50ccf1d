package nl.stagepact.placement.confirmation.usecase;

import java.time.Clock;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.confirmation.domain.ConfirmationPolicy;
import nl.stagepact.placement.confirmation.domain.LocalConfirmationPolicies;
import nl.stagepact.placement.confirmation.domain.PactConfirmationPolicy;
import nl.stagepact.placement.confirmation.persistence.PactConfirmationPolicies;
import nl.stagepact.placement.register.persistence.PactAreas;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** How long vacancies stay valid without a confirmation: a pact's own policy, or that of the installation. */
@ApplicationScoped
public class ConfirmationPolicies {

    private final PactConfirmationPolicies own;
    private final PactAreas areas;
    private final ConfirmationPolicy installation;
    private final Clock clock;
    private final DutchCalendar calendar;

    ConfirmationPolicies(PactConfirmationPolicies own, PactAreas areas, ConfirmationSettings settings, Clock clock,
            DutchCalendar calendar) {
        this.own = own;
        this.areas = areas;
        this.installation = new ConfirmationPolicy(settings.remindAfterDays(), settings.hideAfterDays(),
                settings.removeAfterDays());
        this.clock = clock;
        this.calendar = calendar;
    }

    /** For a pact that has set none: version 0 and the policy of the installation. */
    public PactConfirmationPolicy of(String pact) {
        return own.ofPact(pact).orElseGet(() -> new PactConfirmationPolicy(pact, installation));
    }

    /**
     * Applies from now on; vacancies that are hidden already stay hidden until they are confirmed.
     *
     * @param expected accepts the version that the caller has read
     * @throws PactConfirmationPolicy.ChangedMeanwhile when it changed since
     */
    @Transactional
    public PactConfirmationPolicy set(String pact, ConfirmationPolicy policy, IntPredicate expected, String by) {
        own.lock(pact);
        PactConfirmationPolicy standing = of(pact);
        standing.requireVersion(expected);
        standing.change(policy, clock.instant(), by);
        own.save(standing);
        return standing;
    }

    /** The policy that applies today in each municipality. */
    LocalConfirmationPolicies today() {
        return LocalConfirmationPolicies.of(installation,
                own.all().stream().collect(Collectors.toMap(PactConfirmationPolicy::pact, PactConfirmationPolicy::policy)),
                areas.on(calendar.today()));
    }
}
