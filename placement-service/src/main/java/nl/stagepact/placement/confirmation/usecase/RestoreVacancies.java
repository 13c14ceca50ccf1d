package nl.stagepact.placement.confirmation.usecase;

import jakarta.enterprise.context.ApplicationScoped;

/** Unblocks vacancies whose recognitions hold again, some hundred per transaction. */
@ApplicationScoped
public class RestoreVacancies {

    private final RestoreSomeVacancies restoreSome;

    RestoreVacancies(RestoreSomeVacancies restoreSome) {
        this.restoreSome = restoreSome;
    }

    /** @return how many changed */
    public int restore() {
        int all = 0;
        int some;
        do {
            some = restoreSome.restore();
            all += some;
        } while (some > 0);
        return all;
    }
}
