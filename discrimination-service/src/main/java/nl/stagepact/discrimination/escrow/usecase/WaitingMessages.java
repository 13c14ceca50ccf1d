package nl.stagepact.discrimination.escrow.usecase;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.escrow.persistence.KeeperMessages;
import nl.stagepact.discrimination.keeper.domain.SealedMessage;

/** What waits for the keeper until it has it. It may get a message twice, which changes nothing. */
@ApplicationScoped
public class WaitingMessages {

    private final KeeperMessages messages;

    WaitingMessages(KeeperMessages messages) {
        this.messages = messages;
    }

    /** After an id, in the order of ids. */
    @Transactional
    public List<SealedMessage> next(UUID after, int size) {
        return messages.next(after, size);
    }

    @Transactional
    public void delivered(List<UUID> taken) {
        messages.delete(taken);
    }
}
