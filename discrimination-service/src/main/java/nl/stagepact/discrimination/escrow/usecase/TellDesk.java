package nl.stagepact.discrimination.escrow.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.usecase.FindCase;
import nl.stagepact.discrimination.escrow.domain.Lodging;
import nl.stagepact.discrimination.escrow.persistence.Lodgings;
import nl.stagepact.discrimination.keeper.domain.KeeperMessage;
import nl.stagepact.discrimination.keeper.domain.LodgedKey;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.usecase.GiveLodgedParts;
import nl.stagepact.discrimination.routing.usecase.GiveConsent;
import nl.stagepact.discrimination.routing.usecase.ReadDesks;
import nl.stagepact.servicekit.clock.DutchCalendar;

/**
 * Gives a desk what was lodged for it. Its reporter learns of it when the desk answers, so that nobody can try out companies.
 */
@ApplicationScoped
public class TellDesk {

    private final Lodgings lodgings;
    private final FindCase findCase;
    private final GiveLodgedParts giveLodgedParts;
    private final GiveConsent giveConsent;
    private final WriteToKeeper writeToKeeper;
    private final DutchCalendar calendar;
    private final ReadDesks desks;

    TellDesk(Lodgings lodgings, FindCase findCase, GiveLodgedParts giveLodgedParts, GiveConsent giveConsent,
            WriteToKeeper writeToKeeper, DutchCalendar calendar, ReadDesks desks) {
        this.lodgings = lodgings;
        this.findCase = findCase;
        this.giveLodgedParts = giveLodgedParts;
        this.giveConsent = giveConsent;
        this.writeToKeeper = writeToKeeper;
        this.calendar = calendar;
        this.desks = desks;
    }

    /** Keys under the keeper's seal; empty when there is no such lodging, or its desk was told. */
    @Transactional
    public List<LodgedKey> lodged(UUID id) {
        return lodgings.find(id).filter(lodging -> !lodging.isTold())
                .map(lodging -> giveLodgedParts.lodged(lodging.caseId()).stream()
                        .map(key -> new LodgedKey(key.part().code(), key.generation(), key.wrapped())).toList())
                .orElse(List.of());
    }

    /**
     * @param opened the same keys without the keeper's seal
     * @return false when the lodging ended or changed meanwhile, its desk takes no reports at present, or a key does not open
     */
    @Transactional
    public boolean tell(UUID id, List<LodgedKey> opened) {
        Optional<Lodging> found = lodgings.find(id);
        Optional<Case> subject = found.flatMap(lodging -> findCase.lock(lodging.caseId()));
        // Read again under the lock: the reporter may have withdrawn it meanwhile.
        Optional<Lodging> lodging = subject.flatMap(_ -> lodgings.find(id)).filter(each -> !each.isTold())
                .filter(each -> desks.find(each.desk()).isOpen());
        if (lodging.isEmpty()) {
            return false;
        }
        Lodging met = lodging.get();
        Map<String, byte[]> answered = opened.stream()
                .collect(Collectors.toMap(key -> place(key.part(), key.generation()), LodgedKey::sealed, (first, _) -> first));
        Set<CasePart> parts = giveLodgedParts.give(met.caseId(), met.desk(),
                key -> Optional.ofNullable(answered.get(place(key.part().code(), key.generation()))));
        if (parts.isEmpty()) {
            return false;
        }
        giveConsent.recordQuietly(met.caseId(), met.desk(), parts);
        lodgings.tell(id, calendar.today());
        writeToKeeper.write(KeeperMessage.told(id), met.keeperKey());
        return true;
    }

    private static String place(String part, int generation) {
        return part + generation;
    }
}
