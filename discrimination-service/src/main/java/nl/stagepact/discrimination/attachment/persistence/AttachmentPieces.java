package nl.stagepact.discrimination.attachment.persistence;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.sql.Sql;

/** Pieces of sealed files. */
@ApplicationScoped
public class AttachmentPieces {

    private final Sql sql;

    AttachmentPieces(Sql sql) {
        this.sql = sql;
    }

    /** @param number within the file, from 1 */
    public void insert(UUID caseId, UUID attachmentId, int number, byte[] sealed) {
        sql.update("insert into attachment_piece (case_id, attachment_id, number, sealed) values (?, ?, ?, ?)", caseId,
                attachmentId, number, sealed);
    }

    public Optional<byte[]> find(UUID caseId, UUID attachmentId, int number) {
        return sql.first("select sealed from attachment_piece where case_id = ? and attachment_id = ? and number = ?",
                row -> row.getBytes(1), caseId, attachmentId, number);
    }

    public void erase(UUID caseId) {
        sql.update("delete from attachment_piece where case_id = ?", caseId);
    }
}
