package nl.stagepact.discrimination.escrow.usecase;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.casesealing.Hpke;
import nl.stagepact.casesealing.PaddedJson;
import nl.stagepact.casesealing.SealingContexts;
import nl.stagepact.discrimination.escrow.persistence.KeeperMessages;
import nl.stagepact.discrimination.keeper.domain.KeeperMessage;
import nl.stagepact.discrimination.keeper.domain.SealedMessage;

/** Seals a message for the keeper. It waits for the next delivery, so that tables never hold which company is meant. */
@ApplicationScoped
class WriteToKeeper {

    private final KeeperMessages messages;

    WriteToKeeper(KeeperMessages messages) {
        this.messages = messages;
    }

    /** @param keeperKey X25519 */
    void write(KeeperMessage message, byte[] keeperKey) {
        messages.insert(sealed(message, keeperKey));
    }

    /** Like {@link #write}, but waits until somebody vouches for the reporter. */
    void hold(KeeperMessage message, byte[] keeperKey) {
        messages.hold(sealed(message, keeperKey), message.lodging());
    }

    /** Somebody vouches: what was held may go. */
    void release(UUID lodging) {
        messages.release(lodging);
    }

    /** The lodging ends; nothing is told of one that was held. */
    void end(UUID lodging, byte[] keeperKey) {
        if (!messages.deleteHeld(lodging)) {
            write(KeeperMessage.ended(lodging), keeperKey);
        }
    }

    private static SealedMessage sealed(KeeperMessage message, byte[] keeperKey) {
        UUID id = UUID.randomUUID();
        return new SealedMessage(id, Hpke.seal(PaddedJson.write(message), keeperKey, SealingContexts.ofKeeperMessage(id)));
    }
}
