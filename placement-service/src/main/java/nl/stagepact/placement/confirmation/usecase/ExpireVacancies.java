package nl.stagepact.placement.confirmation.usecase;

import jakarta.enterprise.context.ApplicationScoped;

/** Hides unconfirmed vacancies and ends expired ones, some hundred per transaction. */
@ApplicationScoped
public class ExpireVacancies {

    private final ExpireSomeVacancies expireSome;

    ExpireVacancies(ExpireSomeVacancies expireSome) {
        this.expireSome = expireSome;
    }

    /** @return how many changed */
    public int expire() {
        int all = 0;
        int some;
        do {
            some = expireSome.expire();
            all += some;
        } while (some > 0);
        return all;
    }
}
