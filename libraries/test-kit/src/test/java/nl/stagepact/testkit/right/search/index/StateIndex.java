package nl.stagepact.testkit.right.search.index;

import org.roaringbitmap.RoaringBitmap;

import nl.stagepact.testkit.right.vacancy.domain.ListedVacancy;
import nl.stagepact.testkit.right.vacancy.domain.VacancyState;

public class StateIndex {

    private final RoaringBitmap open = new RoaringBitmap();
    private final VacancyState[] states = new VacancyState[1];

    public void add(int row, ListedVacancy vacancy) {
        states[0] = vacancy.state();
        if (vacancy.state() == VacancyState.OPEN) {
            open.add(row);
        }
    }
}
