package nl.stagepact.discrimination.figures.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.figures.domain.InterningStudents;
import nl.stagepact.discrimination.figures.persistence.StudentNumbers;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** States how many students had an internship in a year, such as from DUO's figures. */
@ApplicationScoped
public class StateInterningStudents {

    private final StudentNumbers students;
    private final DutchCalendar calendar;

    StateInterningStudents(StudentNumbers students, DutchCalendar calendar) {
        this.students = students;
        this.calendar = calendar;
    }

    /** Replaces what was stated of the year before. */
    @Transactional
    public void state(int year, int number, String source) {
        students.save(new InterningStudents(year, number, source, calendar.today()));
    }
}
