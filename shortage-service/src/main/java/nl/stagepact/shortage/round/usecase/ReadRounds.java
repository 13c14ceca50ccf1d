package nl.stagepact.shortage.round.usecase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.shortage.access.domain.ReadingRights;
import nl.stagepact.shortage.register.domain.Area;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;
import nl.stagepact.shortage.round.domain.CellKey;
import nl.stagepact.shortage.round.domain.CellState;
import nl.stagepact.shortage.round.domain.Round;
import nl.stagepact.shortage.round.domain.RoundCell;
import nl.stagepact.shortage.round.domain.RoundRejected;
import nl.stagepact.shortage.round.domain.RoundSchool;
import nl.stagepact.shortage.round.domain.Statement;
import nl.stagepact.shortage.round.domain.Turn;
import nl.stagepact.shortage.round.persistence.RoundCells;
import nl.stagepact.shortage.round.persistence.RoundSchools;
import nl.stagepact.shortage.round.persistence.Rounds;

/** Reads rounds of the caller's pacts: their state, coverage, and cells with their history. */
@ApplicationScoped
public class ReadRounds {

    private final Rounds rounds;
    private final RoundSchools schools;
    private final RoundCells cells;
    private final CurrentRegisters registers;

    ReadRounds(Rounds rounds, RoundSchools schools, RoundCells cells, CurrentRegisters registers) {
        this.rounds = rounds;
        this.schools = schools;
        this.cells = cells;
        this.registers = registers;
    }

    /**
     * @param round its current state
     * @param schools expected and included schools
     * @param sbbCameLate whether SBB delivered after the round read its counts
     * @param states number of cells by state
     * @param agreedShortage sum of the agreed values
     */
    public record Detail(Round round, List<RoundSchool> schools, boolean sbbCameLate, Map<CellState, Long> states,
            long agreedShortage) {
    }

    /** @param cell its current state; @param statements its history, oldest first */
    public record CellDetail(RoundCell cell, List<Statement> statements) {
    }

    /** @param pacts filter; empty for all that the caller may read */
    @Transactional
    public Page<Round> page(Set<String> pacts, LocalDate before, String afterPact, int size, ReadingRights rights) {
        Set<String> readable = rights.everywhere()
                ? registers.now().areas().pacts().all().stream().map(Area::code).collect(Collectors.toSet())
                : rights.pacts();
        Set<String> selected = pacts.isEmpty() ? readable
                : pacts.stream().filter(readable::contains).collect(Collectors.toSet());
        return rounds.page(selected, before, afterPact, size);
    }

    @Transactional
    public Detail detail(UUID roundId, ReadingRights rights) {
        return detail(rounds.require(roundId, rights));
    }

    /** In the transaction that changes the round, so that the answer needs no other. */
    Detail detail(Round round) {
        return new Detail(round, schools.of(round.id()), schools.sbbCameLate(round.id()), cells.states(round.id()),
                cells.agreedTotal(round.id()));
    }

    /** @param after key of the last cell of the previous page; null for the first page */
    @Transactional
    public Page<RoundCell> cells(UUID roundId, Collection<CellState> states, Collection<Turn> turns, @Nullable CellKey after,
            int size, ReadingRights rights) {
        rounds.require(roundId, rights);
        return cells.page(roundId, states.isEmpty() ? List.of(CellState.values()) : states,
                turns.isEmpty() ? List.of(Turn.values()) : turns, after, size);
    }

    @Transactional
    public CellDetail cell(UUID roundId, UUID cellId, ReadingRights rights) {
        rounds.require(roundId, rights);
        return cell(roundId, cells.find(roundId, cellId).orElseThrow(RoundRejected.NotFound::new));
    }

    /** In the transaction that changes the cell, so that the answer needs no other. */
    CellDetail cell(UUID roundId, RoundCell cell) {
        return new CellDetail(cell, cells.statements(roundId, cell.key()));
    }

    /** Parses the key in the cursor of a page. */
    public static CellKey key(String text) {
        return RoundCells.key(text);
    }
}
