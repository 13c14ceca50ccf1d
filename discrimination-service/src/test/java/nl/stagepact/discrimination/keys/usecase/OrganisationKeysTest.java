package nl.stagepact.discrimination.keys.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.stagepact.casesealing.KeyPair;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.keys.domain.RecipientKey;

class OrganisationKeysTest {

    private static final String OLD = "an-old-secret-of-at-least-32-characters";
    private static final String NEW = "a-new-secret-of-at-least-32-characters";
    private static final Recipient DESK = new Recipient("a".repeat(64));
    private static final Recipient OTHER = new Recipient("b".repeat(64));

    /** First appended everywhere, then moved to the front: at every moment each replica opens what any of them seals. */
    @Test
    void aSecretIsReplacedWithoutDowntime() {
        OrganisationKeys before = keys(OLD);
        OrganisationKeys appended = keys("1:" + OLD + ",2:" + NEW);
        OrganisationKeys replaced = keys("2:" + NEW + ", 1:" + OLD);
        assertThat(appended.current(DESK).publicKey()).isEqualTo(before.current(DESK).publicKey());
        RecipientKey current = replaced.current(DESK);
        assertThat(current.secretNumber()).isEqualTo(2);
        assertThat(appended.find(DESK, 2).map(KeyPair::publicKey)).hasValue(current.publicKey());
        assertThat(replaced.find(DESK, 1).map(KeyPair::publicKey)).hasValue(before.current(DESK).publicKey());
        assertThat(before.find(DESK, 2)).as("not known there yet").isEmpty();
    }

    @Test
    void eachOrganisationHasAKeyOfItsOwn() {
        OrganisationKeys keys = keys(OLD);
        assertThat(keys.current(DESK).publicKey()).isNotEqualTo(keys.current(OTHER).publicKey());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "short", "1:" + OLD + ",1:" + NEW, OLD + "," + NEW, "0:" + OLD, "10000:" + OLD, "x:" + OLD,
            OLD + " with spaces", "1:" + OLD + "," })
    void refusesSecretsThatAreShortOrOfOneNumber(String secrets) {
        assertThatThrownBy(() -> keys(secrets)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContainingAny(OLD, NEW);
    }

    private static OrganisationKeys keys(String secrets) {
        return new OrganisationKeys(new KeySettings() {
            @Override
            public String organisationSecrets() {
                return secrets;
            }

            @Override
            public String pseudonymSecret() {
                return OLD;
            }

            @Override
            public int ownKeyDays() {
                return 7;
            }
        });
    }
}
