package nl.stagepact.shortage.publication.api;

import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.hamcrest.Matcher;

import nl.stagepact.disclosure.Profile;
import nl.stagepact.shortage.delivery.domain.ALine;
import nl.stagepact.shortage.delivery.domain.Counts;
import nl.stagepact.shortage.delivery.domain.DraftDelivery;
import nl.stagepact.shortage.delivery.domain.DraftLine;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.delivery.usecase.RecordDelivery;
import nl.stagepact.shortage.publication.domain.DropoutWindow;
import nl.stagepact.shortage.publication.usecase.SetPublicationConsent;
import nl.stagepact.shortage.register.domain.InstitutionCode;
import nl.stagepact.testkit.FixedDay;

/** What a test of published figures begins with: deliveries of two schools, each alone in its region and consenting. */
@ApplicationScoped
public class TwoSchools {

    private final DataSource database;
    private final RecordDelivery recordDelivery;
    private final SetPublicationConsent consents;

    TwoSchools(DataSource database, RecordDelivery recordDelivery, SetPublicationConsent consents) {
        this.database = database;
        this.recordDelivery = recordDelivery;
        this.consents = consents;
    }

    /** Removes everything else. */
    void deliver() throws SQLException {
        run("truncate delivery, shortage_count, outbox, publication, publication_cell, publication_code,"
                + " publication_dropout_cell, publication_consent, dropout_delivery, dropout_count");
        for (String school : List.of("99DA", "99DC")) {
            consents.set(school, true, _ -> true, "test");
        }
        record("99DA", "2026-01-15", ALine.of("99101", "2", "AM14", 129), ALine.of("99102", "2", "AM14", 108),
                ALine.of("99103", "2", "AM14", 3),
                ALine.of("25604", "4", "AM14", 0), ALine.of("99108", "4", "AM14", Counts.UNKNOWN));
        record("99DC", "2026-01-15", ALine.of("99101", "2", "AM13", 400), ALine.of("99102", "2", "AM13", 496),
                ALine.of("99103", "2", "AM13", 31));
    }

    void refuseConsent(String school) {
        consents.set(school, false, _ -> true, "test");
    }

    void record(String school, String date, DraftLine... lines) {
        recordDelivery.record(Source.school(InstitutionCode.of(school).orElseThrow()), LocalDate.parse(date),
                new DraftDelivery(new ArrayList<>(List.of(lines)), List.of()), "test", _ -> true, false);
    }

    /** In a month of the window that a publication of today speaks of. */
    void dropout(String school, String region, String level, boolean lackOfPlace, int students) throws SQLException {
        LocalDate month = DropoutWindow.at(FixedDay.TODAY).to().atDay(1);
        run(FixedDay.in("""
                with made as (
                    insert into dropout_delivery (id, institution_code, period, version, line_count, content_hash, recorded_at,
                        recorded_by)
                    values (gen_random_uuid(), '%1$s', '%2$s', 1, 1, '', {now}, 'test')
                    on conflict (institution_code, period, version) do update set line_count = 1 returning id)
                insert into dropout_count (delivery_id, region_code, programme_code, level, learning_path, reason_code,
                    lack_of_place, dropped_out)
                select id, '%3$s', '%4$s', '%5$s', 'bol', '%6$s', %6$s, %7$d from made"""
                .formatted(school, month, region, level.equals("2") ? "99101" : "25604", level, lackOfPlace, students)));
    }

    /** Lets the publication be of an earlier day. */
    void backdate() throws SQLException {
        run("update publication set reference_date = '2026-01-20', published_at = '2026-01-20T12:00:00Z'");
    }

    /** Within the noise. */
    static Matcher<Integer> near(int exact) {
        return both(greaterThanOrEqualTo(exact - Profile.OPEN.maximumDeviation()))
                .and(lessThanOrEqualTo(exact + Profile.OPEN.maximumDeviation()));
    }

    /** Removes all publications. */
    void unpublish() throws SQLException {
        run("truncate publication, publication_cell, publication_code, publication_dropout_cell");
    }

    void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
