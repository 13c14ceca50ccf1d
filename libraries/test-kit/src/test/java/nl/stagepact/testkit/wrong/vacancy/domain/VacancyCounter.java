package nl.stagepact.testkit.wrong.vacancy.domain;

/** Nothing wrong with it by itself; a kernel may not keep it, as it is neither a record nor an enum. */
public class VacancyCounter {
}
