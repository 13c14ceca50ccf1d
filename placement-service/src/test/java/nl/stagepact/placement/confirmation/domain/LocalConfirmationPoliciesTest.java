package nl.stagepact.placement.confirmation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;

import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LocalConfirmationPoliciesTest {

    private static final ConfirmationPolicy INSTALLATION = new ConfirmationPolicy(21, 30, 90);

    @Example
    void theStrictestPolicyAppliesInAMunicipalityOfSeveralPacts() {
        LocalConfirmationPolicies policies = LocalConfirmationPolicies.of(INSTALLATION,
                Map.of("quick", new ConfirmationPolicy(7, 14, 120), "patient", new ConfirmationPolicy(40, 60, 100)),
                Map.of("quick", Set.of("GM0001", "GM0002"), "patient", Set.of("GM0002", "GM0003", "GM0004"), "silent",
                        Set.of("GM0004", "GM0005")));
        assertThat(policies.in("GM0001")).isEqualTo(new ConfirmationPolicy(7, 14, 120));
        assertThat(policies.in("GM0002")).isEqualTo(new ConfirmationPolicy(7, 14, 100));
        assertThat(policies.in("GM0003")).isEqualTo(new ConfirmationPolicy(40, 60, 100));
        assertThat(policies.in("GM0004")).as("a pact without its own relies on those of the installation")
                .isEqualTo(INSTALLATION);
        assertThat(policies.in("GM0005")).isEqualTo(INSTALLATION);
        assertThat(policies.in("GM0006")).isEqualTo(INSTALLATION);
        assertThat(policies.in(null)).isEqualTo(INSTALLATION);
    }

    /** Whatever two pacts say, what satisfies both is a policy again. */
    @Property
    void theStricterOfTwoPoliciesIsValid(@ForAll @IntRange(min = 1, max = 300) int remind,
            @ForAll @IntRange(min = 1, max = 300) int hide,
            @ForAll @IntRange(min = 1, max = 366) int remove) {
        Assume.that(remind < hide && hide < remove);
        ConfirmationPolicy one = new ConfirmationPolicy(remind, hide, remove);
        ConfirmationPolicy both = one.strictest(INSTALLATION);
        assertThat(both).isEqualTo(INSTALLATION.strictest(one));
        assertThat(both.remindAfter()).isLessThanOrEqualTo(remind);
        assertThat(both.hideAfter()).isLessThanOrEqualTo(hide);
        assertThat(both.removeAfter()).isLessThanOrEqualTo(remove);
    }

    @Example
    void rejectsDaysOutOfOrder() {
        assertThatThrownBy(() -> new ConfirmationPolicy(30, 30, 90)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ConfirmationPolicy(21, 90, 90)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ConfirmationPolicy(0, 30, 90)).isInstanceOf(IllegalArgumentException.class);
    }
}
