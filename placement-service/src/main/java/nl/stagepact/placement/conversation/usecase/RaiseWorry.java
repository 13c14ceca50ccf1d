package nl.stagepact.placement.conversation.usecase;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.placement.conversation.domain.WorryKind;
import nl.stagepact.placement.conversation.domain.WorrySignal;
import nl.stagepact.placement.conversation.persistence.Conversations;
import nl.stagepact.placement.placement.domain.PlacementRejected;
import nl.stagepact.placement.placement.domain.Signer;
import nl.stagepact.placement.placement.usecase.PlacementRights;
import nl.stagepact.placement.placement.usecase.ReadPlacements;

/** Records that somebody worries about a placement. */
@ApplicationScoped
public class RaiseWorry {

    private final Conversations conversations;
    private final ReadPlacements readPlacements;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    RaiseWorry(Conversations conversations, ReadPlacements readPlacements, Clock clock) {
        this.conversations = conversations;
        this.readPlacements = readPlacements;
        this.clock = clock;
    }

    /** @throws PlacementRejected when there is no such placement, or the caller cannot act for that party */
    @Transactional
    public WorrySignal raise(UUID placementId, Signer by, WorryKind kind, PlacementRights rights) {
        readPlacements.find(placementId, rights);
        rights.requireActingFor(by);
        WorrySignal worry = new WorrySignal(by, kind, clock.instant());
        conversations.insertWorry(ids.generate(), placementId, worry, rights.client());
        return worry;
    }
}
