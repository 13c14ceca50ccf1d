package nl.stagepact.discrimination.sealedcase.usecase;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.attachment.usecase.OpenAttachment;
import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.usecase.FindCase;
import nl.stagepact.discrimination.casework.usecase.LogCaseReading;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.domain.WrappedKey;
import nl.stagepact.discrimination.keys.persistence.PartKeys;
import nl.stagepact.discrimination.keys.persistence.SealedEntries;
import nl.stagepact.discrimination.readinglog.domain.Purpose;
import nl.stagepact.discrimination.routing.domain.DeskCaller;
import nl.stagepact.discrimination.sealedcase.domain.SealedFile;
import nl.stagepact.discrimination.sealedcase.domain.SealingRejected;

/** Gives a desk with a key of its own what its reporter lets it read, sealed as it is, and logs that as a reading. */
@ApplicationScoped
public class ReadSealedCase {

    private final FindCase findCase;
    private final PartKeys partKeys;
    private final SealedEntries entries;
    private final OpenAttachment attachments;
    private final LogCaseReading logCaseReading;

    ReadSealedCase(FindCase findCase, PartKeys partKeys, SealedEntries entries, OpenAttachment attachments,
            LogCaseReading logCaseReading) {
        this.findCase = findCase;
        this.partKeys = partKeys;
        this.entries = entries;
        this.attachments = attachments;
        this.logCaseReading = logCaseReading;
    }

    @Transactional
    public SealedFile read(UUID caseId, DeskCaller caller, @Nullable Purpose purpose) {
        Case subject = findCase.find(caseId, caller);
        List<WrappedKey> keys = ownKeys(caseId, caller);
        Set<CasePart> parts = EnumSet.noneOf(CasePart.class);
        keys.forEach(key -> parts.add(key.part()));
        if (!parts.isEmpty()) {
            logCaseReading.log(subject, parts, caller, purpose);
        }
        List<SealedFile.WritingKey> writing = subject.isHandledBy(caller.recipient())
                ? Stream.of(EntryKind.MESSAGE, EntryKind.NOTE)
                        .map(kind -> new SealedFile.WritingKey(kind, partKeys.findNewest(caseId, kind.part()).orElseThrow()))
                        .toList()
                : List.of();
        return new SealedFile(caseId, caller.recipient(), keys,
                entries.find(caseId).stream().filter(entry -> parts.contains(entry.kind().part())).toList(), writing);
    }

    /**
     * A file as it is sealed. The service cannot tell which parts it belongs to: who may read the attachments of the case
     * may have it.
     *
     * @throws SealingRejected.NotFound when there is no such file, or the desk may not read it
     */
    @Transactional
    public InputStream attachment(UUID caseId, UUID attachmentId, DeskCaller caller, @Nullable Purpose purpose) {
        Case subject = findCase.find(caseId, caller);
        boolean mayRead = ownKeys(caseId, caller).stream().anyMatch(key -> key.part() == CasePart.ATTACHMENTS);
        if (!mayRead) {
            throw new SealingRejected.NotFound();
        }
        InputStream sealed = attachments.sealed(caseId, attachmentId).orElseThrow(SealingRejected.NotFound::new);
        logCaseReading.log(subject, Set.of(CasePart.ATTACHMENTS), caller, purpose);
        return sealed;
    }

    private List<WrappedKey> ownKeys(UUID caseId, DeskCaller caller) {
        return partKeys.wrapped(caseId, caller.recipient()).stream().filter(WrappedKey::isForOwnKey).toList();
    }
}
