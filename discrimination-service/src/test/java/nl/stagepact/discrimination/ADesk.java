package nl.stagepact.discrimination;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.routing.domain.Desk;
import nl.stagepact.discrimination.routing.domain.DeskCode;
import nl.stagepact.discrimination.routing.domain.Structure;
import nl.stagepact.discrimination.routing.persistence.Desks;

/** Desks of two schools, discriminatie.nl and SBB. */
@ApplicationScoped
public class ADesk {

    private final Desks desks;

    ADesk(Desks desks) {
        this.desks = desks;
    }

    @Transactional
    public void ofEachKind() {
        List.of("99DA", "99DB", DeskCode.NATIONAL, DeskCode.SBB).forEach(code -> desks.save(new Desk(new DeskCode(code),
                "Meldpunt " + code, true,
                new Structure(List.of("Vertrouwenspersoon"), "Zorgcoördinator", null, "Wij lezen.", null,
                        null, null, null, 3, 7, 3),
                LocalDate.of(2026, 11, 1))));
    }
}
