package nl.stagepact.placement.round.domain;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;

import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.matching.domain.Hashes;

/**
 * The salt of a round, made of parts of several parties. It breaks ties, so nobody may choose it: parties commit themselves
 * to parts and reveal them when all have done so. Who withholds a part, having seen those of others, cannot choose a salt:
 * the others commit themselves again, and it is left out.
 */
@Embeddable
public class JointSalt {

    /** Party of the administrator of a pact. A round is of one pact. */
    public static final String PACT = "pact";

    /** One party alone could choose the salt. */
    private static final int LEAST_PARTIES = 2;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int attempt = 1;
    private @Nullable String salt;
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 200)
    @CollectionTable(name = "matching_round_part", joinColumns = @JoinColumn(name = "round_id"))
    @OrderBy("attempt, party")
    private Set<SaltPart> parts = new LinkedHashSet<>();

    /** Without parts yet. */
    protected JointSalt() {
    }

    void commit(String party, String commitment) {
        if (attempt > 1 && part(attempt - 1, party).filter(each -> !each.leftOut()).isEmpty()) {
            throw new RoundRejected.NotAParty();
        }
        Optional<SaltPart> before = part(attempt, party);
        if (before.isEmpty()) {
            parts.add(new SaltPart(attempt, party, commitment, null, false));
        } else if (!before.get().commitment().equals(commitment)) {
            throw new RoundRejected.CommittedAlready();
        }
    }

    void reveal(UUID roundId, String party, String part) {
        SaltPart committed = part(attempt, party).orElseThrow(RoundRejected.NotAParty::new);
        if (!SaltPart.commitment(roundId, attempt, party, part).equals(committed.commitment())) {
            throw new RoundRejected.NotThatPart();
        }
        replace(committed, committed.revealed(part));
        if (current().stream().allMatch(each -> each.part() != null)) {
            salt = Hashes.ofLines(current().stream().map(each -> each.party() + ' ' + each.part()));
        }
    }

    boolean hasEnoughParties() {
        return current().size() >= LEAST_PARTIES;
    }

    /** Whether all who are left of the attempt before have committed themselves again. */
    boolean isCommittedAgain() {
        return current().size() == of(attempt - 1).size();
    }

    /** Leaves out who withheld its part; the others commit themselves again. */
    void leaveOutWithheld() {
        current().stream().filter(each -> each.part() == null).forEach(each -> replace(each, each.withheld()));
    }

    /** Leaves out who did not commit itself again. */
    void leaveOutSilent() {
        Set<String> committed = current().stream().map(SaltPart::party).collect(Collectors.toSet());
        of(attempt - 1).stream().filter(each -> !committed.contains(each.party()))
                .forEach(each -> replace(each, each.withheld()));
    }

    void beginAgain() {
        attempt++;
    }

    private void replace(SaltPart before, SaltPart after) {
        parts.remove(before);
        parts.add(after);
    }

    private Optional<SaltPart> part(int ofAttempt, String party) {
        return parts.stream().filter(each -> each.attempt() == ofAttempt && each.party().equals(party)).findFirst();
    }

    private List<SaltPart> current() {
        return of(attempt);
    }

    /** Of those who are not left out, by party. */
    private List<SaltPart> of(int ofAttempt) {
        return parts.stream().filter(each -> each.attempt() == ofAttempt && !each.leftOut())
                .sorted(Comparator.comparing(SaltPart::party)).toList();
    }

    /** From 1; one more each time that a party withheld its part. */
    public int attempt() {
        return attempt;
    }

    /** 64 hexadecimal digits; null until all parts are revealed. */
    public @Nullable String text() {
        return salt;
    }

    /** By attempt and party. */
    public List<SaltPart> parts() {
        return parts.stream().sorted(Comparator.comparing(SaltPart::attempt).thenComparing(SaltPart::party)).toList();
    }

    /** Who committed itself in the first attempt, before the input was frozen. */
    public Set<String> parties() {
        return parts.stream().filter(each -> each.attempt() == 1).map(SaltPart::party).collect(Collectors.toSet());
    }
}
