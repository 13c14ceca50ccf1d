package nl.stagepact.discrimination.conversation.domain;

import java.util.List;

import nl.stagepact.discrimination.casework.domain.CaseFile;
import nl.stagepact.discrimination.hearing.domain.CompanyRequest;
import nl.stagepact.discrimination.keys.domain.OpenedEntry;
import nl.stagepact.discrimination.readinglog.domain.LoggedReading;
import nl.stagepact.discrimination.routing.domain.Sharing;

/**
 * A case as its reporter sees it.
 *
 * @param file opened with the reporter's keys
 * @param messages both ways, in order
 * @param sharing who handles it, and what the reporter shares and has shared
 * @param readings who read it, in order
 * @param requests when the company was asked
 */
public record OwnFile(CaseFile file, List<OpenedEntry<String>> messages, Sharing sharing,
        List<LoggedReading> readings, List<CompanyRequest> requests) {
}
