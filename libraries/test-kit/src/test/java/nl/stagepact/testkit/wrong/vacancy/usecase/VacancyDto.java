package nl.stagepact.testkit.wrong.vacancy.usecase;

/** Rule 8: a vague name. */
public class VacancyDto {
}
