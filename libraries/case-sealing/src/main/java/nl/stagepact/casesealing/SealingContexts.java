package nl.stagepact.casesealing;

import java.util.UUID;

/** What a sealed text is bound to: its place. In another one it does not open. */
public final class SealingContexts {

    private SealingContexts() {
    }

    /** @param kind of the entry, such as {@code MESSAGE} @param generation of the key of its part */
    public static String ofEntry(UUID caseId, String kind, int generation, UUID entryId) {
        return "stagepact entry, v1|" + caseId + '|' + kind + '|' + generation + '|' + entryId;
    }

    /** Of the private key of a part. @param part such as {@code conversation} @param recipient for whom it is wrapped */
    public static String ofKey(UUID caseId, String part, int generation, String recipient) {
        return "stagepact key of part, v1|" + caseId + '|' + part + '|' + generation + '|' + recipient;
    }

    public static String ofAttachment(UUID caseId, UUID attachmentId) {
        return "stagepact attachment, v1|" + caseId + '|' + attachmentId;
    }

    /** Of a number that only the holder of a key can read, to prove that it holds it. @param desk whose key it is */
    public static String ofKeyChallenge(String desk) {
        return "stagepact key challenge, v1|" + desk;
    }

    /** Of a key that is lodged, under the keeper's seal. @param lodging random id */
    public static String ofLodgedKey(UUID lodging, String part, int generation) {
        return "stagepact lodged key, v1|" + lodging + '|' + part + '|' + generation;
    }

    /** Of a message to the keeper. @param messageId random id */
    public static String ofKeeperMessage(UUID messageId) {
        return "stagepact keeper message, v1|" + messageId;
    }

    /** Of what a company is asked, sealed for the code in its link. */
    public static String ofCompanyQuestion(UUID requestId) {
        return "stagepact company question, v1|" + requestId;
    }
}
