package nl.stagepact.placement.round.domain;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * What a round decides about, in short.
 *
 * @param inputHash null until it is frozen
 * @param cases students
 * @param places vacancies
 */
@Embeddable
public record FrozenInput(@Nullable String inputHash, int cases, int places) {

    static final FrozenInput NONE = new FrozenInput(null, 0, 0);
}
