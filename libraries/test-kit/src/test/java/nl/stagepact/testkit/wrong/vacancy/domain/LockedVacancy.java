package nl.stagepact.testkit.wrong.vacancy.domain;

import jakarta.persistence.LockModeType;

/** Rule 3: a lock is the repository's. */
public record LockedVacancy(LockModeType lock) {
}
