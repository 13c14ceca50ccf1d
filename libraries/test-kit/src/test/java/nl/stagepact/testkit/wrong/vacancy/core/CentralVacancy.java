package nl.stagepact.testkit.wrong.vacancy.core;

/** Rules 8 and 9: its package has a vague name and is no corner. */
public class CentralVacancy {
}
