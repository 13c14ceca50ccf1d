package nl.stagepact.discrimination;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.casework.domain.CaseFile;
import nl.stagepact.discrimination.casework.domain.CaseState;
import nl.stagepact.discrimination.casework.domain.ListedCase;
import nl.stagepact.discrimination.casework.usecase.ReadAttachment;
import nl.stagepact.discrimination.casework.usecase.ReadCase;
import nl.stagepact.discrimination.casework.usecase.ReadTexts;
import nl.stagepact.discrimination.casework.usecase.ReadWorkList;
import nl.stagepact.discrimination.casework.usecase.WriteNote;
import nl.stagepact.discrimination.hearing.domain.RequestKind;
import nl.stagepact.discrimination.hearing.usecase.AskCompany;
import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.domain.OpenedEntry;
import nl.stagepact.discrimination.keys.usecase.Pseudonyms;
import nl.stagepact.discrimination.readinglog.domain.Purpose;
import nl.stagepact.discrimination.routing.domain.DeskCaller;
import nl.stagepact.discrimination.routing.domain.DeskCode;

/** Handlers of any desk, for tests in which several take part. */
@ApplicationScoped
public class AsDesk {

    private final Pseudonyms pseudonyms;
    private final ReadWorkList workList;
    private final ReadCase readCase;
    private final ReadTexts readTexts;
    private final WriteNote writeNote;
    private final ReadAttachment readAttachment;
    private final AskCompany askCompany;

    AsDesk(Pseudonyms pseudonyms, ReadWorkList workList, ReadCase readCase, ReadTexts readTexts, WriteNote writeNote,
            ReadAttachment readAttachment, AskCompany askCompany) {
        this.pseudonyms = pseudonyms;
        this.workList = workList;
        this.readCase = readCase;
        this.readTexts = readTexts;
        this.writeNote = writeNote;
        this.readAttachment = readAttachment;
        this.askCompany = askCompany;
    }

    public DeskCaller caller(String desk) {
        return new DeskCaller(new DeskCode(desk), pseudonyms.of(desk), pseudonyms.of(new DeskCode(desk).organisation().text()),
                UUID.nameUUIDFromBytes(desk.getBytes(StandardCharsets.UTF_8)).toString(), "handler");
    }

    /** Cases that the desk handles. */
    public List<UUID> cases(String desk) {
        return workList.handled(caller(desk), List.of(CaseState.values()), null, false, Optional.empty(), 200).items().stream()
                .map(ListedCase::id).toList();
    }

    public CaseFile read(String desk, UUID caseId) {
        return readCase.read(caseId, caller(desk), Purpose.HANDLING);
    }

    public List<String> notes(String desk, UUID caseId) {
        return readTexts.read(caseId, EntryKind.NOTE, caller(desk), Purpose.HANDLING).stream().map(OpenedEntry::content)
                .toList();
    }

    public List<String> messages(String desk, UUID caseId) {
        return readTexts.read(caseId, EntryKind.MESSAGE, caller(desk), Purpose.HANDLING).stream().map(OpenedEntry::content)
                .toList();
    }

    public byte[] attachment(String desk, UUID caseId, UUID attachmentId) throws IOException {
        try (InputStream content = readAttachment.read(caseId, attachmentId, caller(desk), Purpose.HANDLING).content()) {
            return content.readAllBytes();
        }
    }

    public void ask(String desk, UUID caseId, String question) {
        askCompany.ask(caseId, RequestKind.STATEMENT, question, 14, caller(desk));
    }

    public void note(String desk, UUID caseId, String text) {
        writeNote.write(caseId, text, caller(desk));
    }
}
