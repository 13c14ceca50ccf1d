package nl.stagepact.testkit.right.vacancy.schedule;

import java.util.UUID;

import nl.stagepact.testkit.right.vacancy.domain.VacancyState;
import nl.stagepact.testkit.right.vacancy.usecase.WithdrawVacancy;

public class VacancyTimer {

    private final WithdrawVacancy withdrawVacancy;

    public VacancyTimer(WithdrawVacancy withdrawVacancy) {
        this.withdrawVacancy = withdrawVacancy;
    }

    public VacancyState tick() {
        return withdrawVacancy.withdraw(new UUID(0, System.nanoTime())).state();
    }
}
