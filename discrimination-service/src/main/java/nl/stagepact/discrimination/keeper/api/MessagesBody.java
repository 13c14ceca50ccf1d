package nl.stagepact.discrimination.keeper.api;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import nl.stagepact.casesealing.Base64Text;
import nl.stagepact.discrimination.keeper.domain.SealedMessage;
import nl.stagepact.discrimination.wire.Formats.RandomId;
import nl.stagepact.discrimination.wire.Formats.SealedText;

/** Messages of the service, sealed for the keeper. */
public record MessagesBody(@NotEmpty @Size(max = 50) List<@NotNull MessageBody> messages) {

    List<SealedMessage> toMessages() {
        return messages.stream()
                .map(each -> new SealedMessage(UUID.fromString(each.id()), Base64Text.bytes(each.sealed()))).toList();
    }

    /** One of them. */
    record MessageBody(@NotNull @RandomId String id, @NotNull @SealedText String sealed) {
    }
}
