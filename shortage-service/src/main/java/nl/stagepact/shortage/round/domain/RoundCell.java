package nl.stagepact.shortage.round.domain;

import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a round: the counts of both parties and the state of their agreement. Immutable; each statement gives a new
 * version.
 *
 * @param id UUIDv7
 * @param key identifies the cell
 * @param school sum of the counts of the pact's schools
 * @param sbb count of SBB
 * @param schools codes of the schools included in the sum
 * @param state see {@link CellState}
 * @param turn party that must act
 * @param agreed agreed value; null until then, and if no party knows it
 * @param version from 1, incremented by each statement
 */
public record RoundCell(UUID id, CellKey key, CellCount school, CellCount sbb, Set<String> schools, CellState state, Turn turn,
        @Nullable Integer agreed, int version) {

    public RoundCell {
        schools = Set.copyOf(schools);
    }

    /** The initial cell: agreed within the tolerance, otherwise open; a party without a number must act. */
    public static RoundCell compare(UUID id, CellKey key, CellCount school, CellCount sbb, Set<String> schools,
            Tolerance tolerance) {
        OptionalInt bySchools = school.comparable();
        OptionalInt bySbb = sbb.comparable();
        if (bySchools.isPresent() && bySbb.isPresent()) {
            return tolerance.covers(bySchools.getAsInt(), bySbb.getAsInt())
                    ? new RoundCell(id, key, school, sbb, schools, CellState.AGREED, Turn.NOBODY, bySchools.getAsInt(), 1)
                    : new RoundCell(id, key, school, sbb, schools, CellState.OPEN, Turn.BOTH, null, 1);
        }
        Turn turn = bySchools.isPresent() ? Turn.SBB : bySbb.isPresent() ? Turn.SCHOOL : Turn.BOTH;
        return new RoundCell(id, key, school, sbb, schools, CellState.OPEN, turn, null, 1);
    }

    /** School minus SBB; empty if one of them has no number. */
    public OptionalInt difference() {
        OptionalInt bySchools = school.comparable();
        OptionalInt bySbb = sbb.comparable();
        return bySchools.isPresent() && bySbb.isPresent() ? OptionalInt.of(bySchools.getAsInt() - bySbb.getAsInt())
                : OptionalInt.empty();
    }

    /**
     * The cell after a statement.
     *
     * @param value of a correction; ignored otherwise
     * @throws RoundRejected if the actor may not make the statement
     */
    public RoundCell after(Statement.Kind kind, RoundActor actor, @Nullable Integer value, Tolerance tolerance) {
        if (!actor.mayActOn(this)) {
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

    /** @throws RoundRejected.NotYourTurn if this party need not act */
    public RoundCell explained(Party by) {
        requireTurn(by);
        return new RoundCell(id, key, school, sbb, schools, CellState.EXPLAINED, Turn.of(by.other()), null, version + 1);
    }

    /** A party may correct its count at any time. Within the tolerance the cell is agreed at once. */
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
     * The party accepts the other's value.
     *
     * @throws RoundRejected.NotYourTurn if this party need not act
     * @throws RoundRejected.NothingToAgreeTo if the other party has no number
     */
    public RoundCell agreed(Party by) {
        requireTurn(by);
        int value = of(by.other()).comparable().orElseThrow(RoundRejected.NothingToAgreeTo::new);
        return new RoundCell(id, key, school, sbb, schools, CellState.AGREED, Turn.NOBODY, value, version + 1);
    }

    /** One party signs off alone: its value becomes the agreed one if there was none. */
    public RoundCell signedOffBy(Party by) {
        if (state == CellState.AGREED) {
            return this;
        }
        OptionalInt value = of(by).comparable();
        return new RoundCell(id, key, school, sbb, schools, state, Turn.NOBODY, value.isPresent() ? value.getAsInt() : null,
                version + 1);
    }

    private void requireTurn(Party party) {
        if (!turn.isOf(party)) {
            throw new RoundRejected.NotYourTurn(turn);
        }
    }

    private RoundCell withVersion(int next) {
        return new RoundCell(id, key, school, sbb, schools, state, turn, agreed, next);
    }
}
