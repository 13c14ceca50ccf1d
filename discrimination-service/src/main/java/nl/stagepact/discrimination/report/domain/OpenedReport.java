package nl.stagepact.discrimination.report.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.attachment.domain.Attachment;
import nl.stagepact.discrimination.keys.domain.OpenedEntry;

/**
 * A report as far as the reader holds its keys; a part that the reader may not open is absent, as is one that does not exist.
 *
 * @param facts null when not readable
 * @param company as last stated; null when not readable or not named
 * @param accounts what the reporter wrote, in order; empty when not readable
 * @param attachments files that the reporter sent, in order; empty when not readable
 * @param identity as last stated; null when not readable or not revealed
 */
public record OpenedReport(@Nullable Facts facts, @Nullable ConcernedCompany company, List<OpenedEntry<String>> accounts,
        List<OpenedEntry<Attachment>> attachments,
        @Nullable Identity identity) {
}
