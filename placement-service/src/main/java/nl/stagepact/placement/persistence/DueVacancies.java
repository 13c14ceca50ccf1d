package nl.stagepact.placement.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.domain.vacancy.Vacancy;

/** Vacancies that something is to be done about because time has passed. */
@ApplicationScoped
public class DueVacancies {

    private static final String TO_REMIND = "select " + VacancyRow.COLUMNS + """
             from vacancy where status = 'published' and confirmed_on <= ? and reminded_for is distinct from confirmed_on
            order by confirmed_on, id limit 1 for update skip locked""";
    private static final String DUE = "select " + VacancyRow.columns("v") + " from vacancy v"
            + " where v.status in ('published', 'hidden', 'escalated', 'blocked') and (v.period_to < ? or v.confirmed_on <= ?"
            + " or v.status = 'published' and (v.confirmed_on <= ? or " + Vacancies.NOT_RECOGNISED + "))"
            + " order by v.id limit ? for update skip locked";

    private final DataSource database;

    DueVacancies(DataSource database) {
        this.database = database;
    }

    /**
     * One that is seen, was confirmed until that day and not reminded of since; nobody else changes it until the transaction
     * ends.
     */
    public Optional<Vacancy> nextToRemind(LocalDate confirmedUntil) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(TO_REMIND)) {
            select.setDate(1, Date.valueOf(confirmedUntil));
            return Vacancies.read(select).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("Vacancies could not be read", e);
        }
    }

    /** Of the confirmation that stands its company was reminded. */
    public void reminded(Vacancy vacancy) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("update vacancy set reminded_for = ? where id = ?")) {
            update.setDate(1, Date.valueOf(vacancy.confirmedOn()));
            update.setObject(2, vacancy.id());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A reminder could not be stored", e);
        }
    }

    /** Some of those that time has overtaken on that day; nobody else changes them until the transaction ends. */
    public List<Vacancy> overtaken(LocalDate today, LocalDate hideIfConfirmedUntil, LocalDate removeIfConfirmedUntil,
            int atMost) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(DUE)) {
            select.setDate(1, Date.valueOf(today));
            select.setDate(2, Date.valueOf(removeIfConfirmedUntil));
            select.setDate(3, Date.valueOf(hideIfConfirmedUntil));
            select.setDate(4, Date.valueOf(today));
            select.setDate(5, Date.valueOf(today));
            select.setInt(6, atMost);
            return Vacancies.read(select);
        } catch (SQLException e) {
            throw new IllegalStateException("Vacancies could not be read", e);
        }
    }
}
