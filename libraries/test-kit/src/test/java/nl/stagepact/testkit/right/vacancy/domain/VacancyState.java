package nl.stagepact.testkit.right.vacancy.domain;

public enum VacancyState {
    OPEN,
    WITHDRAWN
}
