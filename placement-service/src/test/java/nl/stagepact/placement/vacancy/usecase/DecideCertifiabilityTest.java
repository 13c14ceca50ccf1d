package nl.stagepact.placement.vacancy.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.vacancy.domain.Certifiability;
import nl.stagepact.placement.vacancy.domain.CertifiableDecision;
import nl.stagepact.placement.vacancy.domain.VacancyRejected;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class DecideCertifiabilityTest {

    private static final UUID ID = new UUID(0, 1);
    private static final Certifiability DOUBT = new Certifiability(CertifiableDecision.DOUBT, "Servicedocument mbo", "8.0");

    @Inject
    DataSource database;

    @Inject
    DecideCertifiability decideCertifiability;

    @BeforeEach
    void aVacancyInDoubt() throws SQLException {
        EmptyTables.in(database, """
                insert into training_company (leerbedrijf_id, sequence, name, name_key, postcode, city, contacts, in_register,
                    content_hash, recorded_at, recorded_by)
                values ('1', 1, 'Keuken', 'k', '3811AA', 'Amersfoort', '[]', true, '', now(), 'test')""", FixedDay.in("""
                insert into vacancy (id, leerbedrijf_id, title, tasks, programme_codes, learning_path, period_from, period_to,
                    days, hours_per_week, places, form, certifiable, policy_document, policy_version, supervision, offers,
                    covers_costs, status, confirmed_on, published_at, published_by, version)
                values ('%s', '1', 'Leerplek', '[]', '{25180}', 'bol', {today}, {today} + 100, '{monday}', 8, 1,
                    'simulation', 'doubt', 'Servicedocument mbo', '8.0', 'on_site', '{}', false, 'escalated', {today},
                    {now}, 'test', 1)""".formatted(ID)));
    }

    @Test
    void everyDecisionIsStoredIncludingRepeatedDoubt() throws SQLException {
        assertThat(decideCertifiability.decide(ID, DOUBT, read -> read == 1, "adviser").version()).isEqualTo(2);
        assertThat(decideCertifiability.decide(ID, DOUBT, read -> read == 2, "adviser").version()).isEqualTo(3);
        assertThatThrownBy(() -> decideCertifiability.decide(ID, DOUBT, read -> read == 2, "adviser"))
                .isInstanceOf(VacancyRejected.ChangedMeanwhile.class);
        assertThat(decideCertifiability
                .decide(ID, new Certifiability(CertifiableDecision.NO, "x", "1"), read -> read == 3, "adviser").status())
                .isEqualTo(VacancyStatus.WITHDRAWN);
        assertThat(Rows.count(database, "certifiability_decision where version in (2, 3, 4)")).isEqualTo(3);
        assertThat(Rows.count(database, "vacancy where version = 4 and certifiable = 'no'")).isEqualTo(1);
    }
}
