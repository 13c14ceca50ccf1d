package nl.stagepact.discrimination.sealedcase.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.casesealing.Base64Text;
import nl.stagepact.discrimination.keys.domain.Author;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.SealedEntry;
import nl.stagepact.discrimination.keys.domain.WrappedKey;
import nl.stagepact.discrimination.sealedcase.domain.SealedFile;

/** A case as it is sealed for a desk with a key of its own. Everything sealed is HPKE, in base64url without padding. */
@Schema(name = "SealedCase")
public record SealedCaseView(
        @Schema(required = true, format = "uuid") String caseId,
        @Schema(required = true, description = "The desk, as keys are bound to it") String recipient,
        @Schema(required = true, description = "Keys of the parts that the reporter lets the desk read, sealed for its own "
                + "key") List<KeyView> keys,
        @Schema(required = true, description = "Entries of these parts, in order") List<SealedEntryView> entries,
        @Schema(required = true, description = "What the desk may write; empty for one that does not handle "
                + "the case") List<WritingKeyView> publicKeys) {

    static SealedCaseView of(SealedFile file) {
        return new SealedCaseView(file.caseId().toString(), file.recipient().id(),
                file.keys().stream().map(KeyView::of).toList(),
                file.entries().stream().map(SealedEntryView::of).toList(),
                file.writing().stream().map(WritingKeyView::of).toList());
    }

    /** The private key of a part, sealed. */
    @Schema(name = "SealedKey")
    record KeyView(
            @Schema(required = true) CasePart part,
            @Schema(required = true, description = "A new one begins when somebody may no longer read the part") int generation,
            @Schema(required = true, description = "Bound to case, part, generation and recipient") String wrapped) {

        static KeyView of(WrappedKey key) {
            return new KeyView(key.part(), key.generation(), Base64Text.of(key.wrapped()));
        }
    }

    /** Something that was said, sealed. */
    @Schema(name = "SealedEntry")
    record SealedEntryView(
            @Schema(required = true, format = "uuid") String id,
            @Schema(required = true, examples = "message") String kind,
            @Schema(required = true) CasePart part,
            @Schema(required = true) Author author,
            @Schema(required = true) LocalDate writtenOn,
            @Schema(required = true, description = "Of the key that opens it") int generation,
            @Schema(required = true, description = "Bound to case, kind, generation and id") String sealed) {

        static SealedEntryView of(SealedEntry entry) {
            return new SealedEntryView(entry.id().toString(), entry.kind().name().toLowerCase(Locale.ROOT), entry.kind().part(),
                    entry.author(), entry.writtenOn(), entry.generation(), Base64Text.of(entry.sealed()));
        }
    }

    /** The key with which a kind of entry is sealed. */
    @Schema(name = "WritingKey")
    record WritingKeyView(
            @Schema(required = true, examples = "message") String kind,
            @Schema(required = true) int generation,
            @Schema(required = true, description = "X25519") String publicKey) {

        static WritingKeyView of(SealedFile.WritingKey key) {
            return new WritingKeyView(key.kind().name().toLowerCase(Locale.ROOT), key.key().generation(),
                    Base64Text.of(key.key().publicKey()));
        }
    }
}
