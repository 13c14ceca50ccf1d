package nl.stagepact.placement.searchcase.domain;

import jakarta.persistence.Embeddable;

/** What a student did to find a place so far; numbers, 0 or more. */
@Embeddable
public record SearchEfforts(int applications, int interviews, int rejections) {
}
