package nl.stagepact.testkit.wrong.vacancy.core;

/** Rule 8: stands in a package with a vague name. */
public class CentralVacancy {
}
