package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every round, on small ones that can be tried out and larger ones that can be checked. */
class MatchingPropertyTest {

    @Property(tries = 2_000)
    void noMatchingIsBetter(@ForAll long seed) {
        Instance instance = SmallTown.upTo(7, 7, seed).instance(seed);
        int[] best = Solution.of(instance).places();
        assertThat(BruteForce.of(instance, best)).isEqualTo(BruteForce.best(instance));
    }

    @Property(tries = 300)
    void theCertificateProvesIt(@ForAll long seed) {
        Instance instance = middling(seed).instance(seed);
        assertThat(faults(instance, Solution.of(instance).certificate())).isEmpty();
    }

    /** Another order of rows, on another day: nobody gains by being entered first. */
    @Property(tries = 200)
    void theOrderOfRowsChangesNothing(@ForAll long seed) {
        SyntheticCountry country = middling(seed);
        List<Student> students = country.seeking();
        List<Place> places = country.offered();
        Map<Long, @Nullable Long> first = Decided.byKey(Instance.of(students, places, SyntheticCountry.travel(), 7));
        Collections.shuffle(students, new Random(seed));
        Collections.shuffle(places, new Random(~seed));
        assertThat(Decided.byKey(Instance.of(students, places, SyntheticCountry.travel(), 7))).isEqualTo(first);
    }

    @Property(tries = 200)
    void theSaltChangesTiesOnly(@ForAll long seed) {
        SyntheticCountry country = middling(seed);
        Instance one = country.instance(1);
        Instance other = country.instance(2);
        assertThat(BruteForce.of(one, Solution.of(one).places())).isEqualTo(BruteForce.of(other, Solution.of(other).places()));
    }

    @Property(tries = 200)
    void oneMoreSeatLeavesNoClassWithLess(@ForAll long seed) {
        SyntheticCountry country = middling(seed);
        List<Place> places = country.offered();
        Instance before = Instance.of(country.seeking(), places, SyntheticCountry.travel(), 7);
        Place more = places.getFirst();
        places.set(0, more.withSeats(more.seats() + 1));
        Instance after = Instance.of(country.seeking(), places, SyntheticCountry.travel(), 7);
        int[] less = BruteForce.of(before, Solution.of(before).places());
        int[] enough = BruteForce.of(after, Solution.of(after).places());
        int sumBefore = 0;
        int sumAfter = 0;
        for (int policyClass = 0; policyClass < 4; policyClass++) {
            sumBefore += less[policyClass];
            sumAfter += enough[policyClass];
            assertThat(sumAfter).isBetween(sumBefore, sumBefore + 1);
        }
    }

    /** The check must not believe what it is told: a student moved, a price lowered, a place that the index never saw. */
    @Property(tries = 300)
    void aPlantedFaultIsCaught(@ForAll long seed) {
        Instance instance = middling(seed).instance(seed);
        Certificate good = Solution.of(instance).certificate();
        Random random = new Random(seed);
        int student = random.nextInt(good.places().length);
        int[] places = good.places().clone();
        places[student] = places[student] == Solution.NONE ? random.nextInt(good.prices().length) : Solution.NONE;
        assertThat(faults(instance, with(good, places, good.prices()))).isNotEmpty();
        for (int place = 0; place < good.prices().length; place++) {
            if (good.prices()[place] > 0) {
                long[] prices = good.prices().clone();
                prices[place] /= 2;
                assertThat(faults(instance, with(good, good.places(), prices))).isNotEmpty();
                return;
            }
        }
    }

    @Property(tries = 200)
    void aPlaceThatTheIndexLostIsCaught(@ForAll long seed) {
        SyntheticCountry country = middling(seed);
        Instance whole = country.instance(7);
        int[] matching = Solution.of(whole).places();
        int lost = -1;
        for (int place : matching) {
            lost = Math.max(lost, place);
        }
        if (lost < 0) {
            return;
        }
        List<Place> others = new ArrayList<>(whole.places());
        others.remove(lost);
        Certificate without = Solution.of(Instance.of(country.seeking(), others, SyntheticCountry.travel(), 7)).certificate();
        int[] places = without.places().clone();
        long[] prices = new long[whole.places().size()];
        for (int i = 0; i < prices.length; i++) {
            prices[i] = i == lost ? 0 : without.prices()[i < lost ? i : i - 1];
        }
        for (int i = 0; i < places.length; i++) {
            places[i] = places[i] >= lost ? places[i] + 1 : places[i];
        }
        assertThat(faults(whole, with(Solution.of(whole).certificate(), places, prices))).isNotEmpty();
    }

    private static List<String> faults(Instance instance, Certificate certificate) {
        return CertificateCheck.faults(instance, certificate, _ -> true);
    }

    private static Certificate with(Certificate certificate, int[] places, long[] prices) {
        return new Certificate(places, prices, certificate.shift(), certificate.tieBits(), certificate.step(),
                certificate.classes());
    }

    private static SyntheticCountry middling(long seed) {
        Random random = new Random(seed);
        return new SyntheticCountry(20 + random.nextInt(100), 10 + random.nextInt(80), 6, 3, 20_000, 20_000, seed);
    }
}
