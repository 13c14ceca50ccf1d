package nl.stagepact.discrimination.hearing.domain;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that a desk asks the company concerned.
 *
 * @param question sealed for the code in the link
 * @param questionEntry the same, among the notes of the desk
 * @param replyEntry the reply, among the notes of the desk; null before
 * @param replyBy last day on which the reply is in time
 * @param repliedOn null before
 */
public record CompanyRequest(UUID id, UUID caseId, RequestKind kind, byte[] question, UUID questionEntry,
        @Nullable UUID replyEntry, LocalDate askedOn, LocalDate replyBy, @Nullable LocalDate repliedOn) {

    public boolean isReplied() {
        return repliedOn != null;
    }
}
