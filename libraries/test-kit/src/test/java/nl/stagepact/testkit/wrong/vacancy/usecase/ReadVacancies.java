package nl.stagepact.testkit.wrong.vacancy.usecase;

import javax.sql.DataSource;

/** Rule 3: the driver. */
public record ReadVacancies(DataSource database) {
}
