package nl.stagepact.placement.directory.domain;

import java.time.Instant;

/**
 * A programme at a school, as that school tells employers of it.
 *
 * @param version raised by every change
 * @param changedAt when the school told last
 */
public record ProgrammeProfile(String institutionCode, String programmeCode, ProfileContent content, int version,
        Instant changedAt) {
}
