package nl.stagepact.testkit.right.vacancy.api;

import java.util.UUID;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import nl.stagepact.testkit.right.vacancy.usecase.WithdrawVacancy;

@Path("vacancies")
public class VacancyResource {

    private final WithdrawVacancy withdrawVacancy;

    public VacancyResource(WithdrawVacancy withdrawVacancy) {
        this.withdrawVacancy = withdrawVacancy;
    }

    @POST
    public VacancyView withdraw(UUID id) {
        try {
            return VacancyView.of(withdrawVacancy.withdraw(id));
        } catch (OptimisticLockException e) {
            throw new IllegalStateException(e);
        }
    }
}
