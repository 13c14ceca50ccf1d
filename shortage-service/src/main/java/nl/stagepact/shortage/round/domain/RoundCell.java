package nl.stagepact.shortage.round.domain;

import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One cell of a round: both values, and where it stands between the two sides. It is not changed but followed by the next.
 *
 * @param id UUIDv7
 * @param key what is compared
 * @param school what the schools of the pact counted, summed
 * @param sbb what SBB counted
 * @param schools codes of the schools behind the sum: they alone speak for it
 * @param state see {@link CellState}
 * @param turn who must act
 * @param agreed the value both stand behind; null until then, and when nobody knows it
 * @param version from 1, one more with each statement
 */
public record RoundCell(UUID id, CellKey key, CellCount school, CellCount sbb, Set<String> schools, CellState state, Turn turn,
        @Nullable Integer agreed, int version) {

    public RoundCell {
        schools = Set.copyOf(schools);
    }

    /** As it begins: agreed when the two are near enough, otherwise open, and up to whoever has no number. */
    public static RoundCell compare(UUID id, CellKey key, CellCount school, CellCount sbb, Set<String> schools,
            Tolerance tolerance) {
        OptionalInt ours = school.comparable();
        OptionalInt theirs = sbb.comparable();
        if (ours.isPresent() && theirs.isPresent()) {
            return tolerance.covers(ours.getAsInt(), theirs.getAsInt())
                    ? new RoundCell(id, key, school, sbb, schools, CellState.AGREED, Turn.NOBODY, ours.getAsInt(), 1)
                    : new RoundCell(id, key, school, sbb, schools, CellState.OPEN, Turn.BOTH, null, 1);
        }
        Turn turn = ours.isPresent() ? Turn.SBB : theirs.isPresent() ? Turn.SCHOOL : Turn.BOTH;
        return new RoundCell(id, key, school, sbb, schools, CellState.OPEN, turn, null, 1);
    }

    /** School minus SBB; empty while one of them has no number. */
    public OptionalInt difference() {
        OptionalInt ours = school.comparable();
        OptionalInt theirs = sbb.comparable();
        return ours.isPresent() && theirs.isPresent() ? OptionalInt.of(ours.getAsInt() - theirs.getAsInt())
                : OptionalInt.empty();
    }

    /**
     * What becomes of it when somebody makes a statement.
     *
     * @param value of a correction; not looked at otherwise
     * @throws RoundRejected when it is not his to say
     */
    public RoundCell after(Statement.Kind kind, RoundActor actor, @Nullable Integer value, Tolerance tolerance) {
        if (!actor.speaksFor(this)) {
            throw new RoundRejected.NotYourCount();
        }
        return switch (kind) {
            case EXPLANATION -> explained(actor.party());
            case CORRECTION -> corrected(actor.party(), value == null ? 0 : value, tolerance);
            case AGREEMENT -> agreed(actor.party());
        };
    }

    public CellCount of(Party party) {
        return party == Party.SCHOOL ? school : sbb;
    }

    /** @throws RoundRejected.NotYourTurn when the other side must act, or nobody */
    public RoundCell explained(Party by) {
        itIsTheTurnOf(by);
        return new RoundCell(id, key, school, sbb, schools, CellState.EXPLAINED, Turn.of(by.other()), null, version + 1);
    }

    /** Anyone may correct itself at any time; near enough to the other, it is agreed at once. */
    public RoundCell corrected(Party by, int value, Tolerance tolerance) {
        CellCount corrected = CellCount.counted(value);
        RoundCell compared = compare(id, key, by == Party.SCHOOL ? corrected : school, by == Party.SBB ? corrected : sbb,
                schools,
                tolerance);
        return compared.state == CellState.AGREED ? compared.withVersion(version + 1)
                : new RoundCell(id, key, compared.school, compared.sbb, schools, CellState.CORRECTED, Turn.of(by.other()), null,
                        version + 1);
    }

    /**
     * The side takes the other's value.
     *
     * @throws RoundRejected.NotYourTurn when the other side must act, or nobody
     * @throws RoundRejected.NothingToAgreeTo when the other has no number
     */
    public RoundCell agreed(Party by) {
        itIsTheTurnOf(by);
        int value = of(by.other()).comparable().orElseThrow(RoundRejected.NothingToAgreeTo::new);
        return new RoundCell(id, key, school, sbb, schools, CellState.AGREED, Turn.NOBODY, value, version + 1);
    }

    /** One side signs off alone: what was not agreed gets its own value, or none when it has none. */
    public RoundCell signedOffBy(Party by) {
        if (state == CellState.AGREED) {
            return this;
        }
        OptionalInt value = of(by).comparable();
        return new RoundCell(id, key, school, sbb, schools, state, Turn.NOBODY, value.isPresent() ? value.getAsInt() : null,
                version + 1);
    }

    private void itIsTheTurnOf(Party party) {
        if (!turn.isOf(party)) {
            throw new RoundRejected.NotYourTurn(turn);
        }
    }

    private RoundCell withVersion(int next) {
        return new RoundCell(id, key, school, sbb, schools, state, turn, agreed, next);
    }
}
