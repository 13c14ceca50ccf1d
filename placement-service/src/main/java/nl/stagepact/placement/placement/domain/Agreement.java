package nl.stagepact.placement.placement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
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

/** Contract data of a placement and who has signed them: the agreement ("praktijkovereenkomst") and its amendments. */
@Embeddable
public class Agreement {

    private static final int MAX_TERMS = 100;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int drafts;
    @Convert(converter = SignerCodes.class)
    private Set<Signer> requiredSigners = EnumSet.noneOf(Signer.class);
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 200)
    @CollectionTable(name = "placement_terms", joinColumns = @JoinColumn(name = "placement_id"))
    @OrderBy("number")
    private Set<PlacementTerms> terms = new LinkedHashSet<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 200)
    @CollectionTable(name = "placement_signature", joinColumns = @JoinColumn(name = "placement_id"))
    @OrderBy("termsNumber, signer")
    private Set<Signature> signatures = new LinkedHashSet<>();

    /** Without contract data yet. */
    protected Agreement() {
    }

    /**
     * A draft that not all have signed is replaced, with its signatures.
     *
     * @param effectiveOn first day on which an amendment holds; null for the agreement, which holds from its first day
     * @param signers who must sign
     * @throws PlacementRejected.NothingToAmend when an agreement is to hold from another day than its first one
     * @throws PlacementRejected.NoDayOfAmendment when an amendment tells no day
     */
    PlacementTerms draft(ContractData data, @Nullable LocalDate effectiveOn, Set<Signer> signers, Instant at, String by) {
        if (drafts == MAX_TERMS) {
            throw new PlacementRejected.TooManyTerms();
        }
        boolean amends = terms.stream().anyMatch(each -> each.agreedAt() != null);
        if (!amends && effectiveOn != null && !effectiveOn.equals(data.startsOn())) {
            throw new PlacementRejected.NothingToAmend();
        }
        if (amends && effectiveOn == null) {
            throw new PlacementRejected.NoDayOfAmendment();
        }
        latest().filter(each -> each.agreedAt() == null).ifPresent(open -> {
            terms.remove(open);
            signatures.removeIf(signature -> signature.termsNumber() == open.number());
        });
        requiredSigners = EnumSet.copyOf(signers);
        PlacementTerms drafted = new PlacementTerms(++drafts, effectiveOn == null ? data.startsOn() : effectiveOn, data, at, by,
                null);
        terms.add(drafted);
        return drafted;
    }

    /** @return the contract data, when all have signed by this */
    Optional<PlacementTerms> sign(Signature signature, Instant at) {
        PlacementTerms signed = latest().filter(each -> each.number() == signature.termsNumber())
                .orElseThrow(PlacementRejected.NoSuchTerms::new);
        if (!requiredSigners.contains(signature.signer())) {
            throw new PlacementRejected.NotASigner(signature.signer());
        }
        if (signed.agreedAt() != null || signersOf(signed.number()).contains(signature.signer())) {
            return Optional.empty();
        }
        signatures.add(signature);
        if (!signersOf(signed.number()).containsAll(requiredSigners)) {
            return Optional.empty();
        }
        PlacementTerms agreed = signed.agreed(at);
        terms.remove(signed);
        terms.add(agreed);
        return Optional.of(agreed);
    }

    void revoke(Signer signer) {
        PlacementTerms open = latest().orElseThrow(PlacementRejected.NoSuchTerms::new);
        if (open.agreedAt() != null) {
            throw new PlacementRejected.AgreedAlready();
        }
        signatures.removeIf(signature -> signature.termsNumber() == open.number() && signature.signer() == signer);
    }

    /** Whether the signature of a party under the latest contract data was given elsewhere, and recorded by the school. */
    public boolean isSignedElsewhere(Signer signer) {
        return latest().map(PlacementTerms::number).flatMap(number -> signatures.stream()
                .filter(each -> each.termsNumber() == number && each.signer() == signer).findFirst())
                .filter(Signature::elsewhere).isPresent();
    }

    /** The last contract data that were drafted, agreed or not. */
    public Optional<PlacementTerms> latest() {
        return terms.stream().max(Comparator.comparingInt(PlacementTerms::number));
    }

    /** Contract data that hold on a day; before the first day those of the start. */
    public Optional<PlacementTerms> inForce(LocalDate day) {
        List<PlacementTerms> agreed = terms().stream().filter(each -> each.agreedAt() != null).toList();
        return agreed.stream().filter(each -> !each.effectiveOn().isAfter(day)).reduce((_, last) -> last)
                .or(() -> agreed.stream().findFirst());
    }

    public Set<Signer> signersOf(int termsNumber) {
        return signatures.stream().filter(signature -> signature.termsNumber() == termsNumber).map(Signature::signer)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Signer.class)));
    }

    /** Who must sign the latest contract data; empty before there are any. */
    public Set<Signer> requiredSigners() {
        return Set.copyOf(requiredSigners);
    }

    /** In the order of their numbers. */
    public List<PlacementTerms> terms() {
        return terms.stream().sorted(Comparator.comparingInt(PlacementTerms::number)).toList();
    }

    public List<Signature> signatures() {
        return signatures.stream()
                .sorted(Comparator.comparingInt(Signature::termsNumber).thenComparing(Signature::signer)).toList();
    }
}
