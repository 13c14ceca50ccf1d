package nl.stagepact.disclosure.attack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import nl.stagepact.disclosure.Profile;

/** ./stagepact attack-figures: prints, as Markdown, how well counts of 1 to 4 can be worked back, and what readers lose. */
public final class AttackFigures {

    private static final long SEED = 2026;
    private static final int TABLES = 40_000;
    /** Tables that are sampled take as much longer than those that are enumerated. */
    private static final int SAMPLED = 10;
    private static final int REGIONS = 35;
    private static final int PROGRAMMES = 300;
    private static final int COUNTRIES = 10;
    private static final List<Structure> STRUCTURES = List.of(Structure.ONE_BY_TWO, Structure.ONE_BY_THREE,
            Structure.MIXED_LEVELS, Structure.TWO_BY_TWO, Structure.TWO_LOOKS, Structure.THREE_LOOKS, Structure.FOUR_LOOKS);

    private AttackFigures() {
    }

    /** @param arguments number of random tables per attack; by default 40,000 */
    public static void main(String[] arguments) {
        int tables = arguments.length == 0 ? TABLES : Integer.parseInt(arguments[0]);
        for (Profile profile : List.of(Profile.OPEN, Profile.SENSITIVE)) {
            System.out.printf(Locale.ROOT, "%nProfile %s, version %s: maximum deviation %d, standard deviation %.2f%n%n",
                    profile.name(),
                    profile.version(), profile.maximumDeviation(), profile.standardDeviation());
            System.out.println("| attacker | table | right value, on average | over 0.5, of 1,000 |");
            System.out.println("|---|---|---|---|");
            FigureAttacks attacks = new FigureAttacks(new CellKey(profile.noise()), SEED);
            for (Structure structure : STRUCTURES) {
                print("one publication", structure, attacks.onePublication(structure, tables));
            }
            print("one publication", Structure.COUNTRY, attacks.onePublication(Structure.COUNTRY, tables / SAMPLED));
            print("one publication", Structure.DROPOUT, attacks.onePublication(Structure.DROPOUT, tables / SAMPLED));
            SplittableRandom structures = new SplittableRandom(SEED);
            print("one publication", Structure.sparse(structures),
                    attacks.onePublication(() -> Structure.sparse(structures), tables / SAMPLED));
            for (Structure structure : STRUCTURES) {
                print("two publications", structure, attacks.twoPublications(structure, tables / structure.sums()));
            }
            print("two publications", Structure.COUNTRY, attacks.twoPublications(Structure.COUNTRY, tables / SAMPLED / 10));
            print("two publications", Structure.DROPOUT, attacks.twoPublications(Structure.DROPOUT, tables / SAMPLED / 10));
            for (Structure structure : STRUCTURES) {
                print("a school that subtracts itself", structure, attacks.insider(structure, tables));
            }
            print("a school that subtracts itself", Structure.COUNTRY, attacks.insider(Structure.COUNTRY, tables / SAMPLED));
            print("a school that subtracts itself", Structure.DROPOUT, attacks.insider(Structure.DROPOUT, tables / SAMPLED));
            for (int publications : new int[] { 1, 2, 5, 10, 20 }) {
                print("a school that probes, " + publications + " publications", Structure.ONE_CELL,
                        attacks.prober(publications, tables));
            }
        }
        printLooks();
        printUsefulness();
    }

    private static void printLooks() {
        System.out.printf(
                "%nSums of 1 to 4 people in a simulated country of %d regions and %d programmes, by the number of published"
                        + " sums of the same people:%n%n",
                REGIONS, PROGRAMMES);
        System.out.println("| programmes with students in a region | one | two | three | four | more |");
        System.out.println("|---|---|---|---|---|---|");
        for (double followed : new double[] { 2.0 / 3, 0.3, 0.1 }) {
            double[] shares = new Looks(PublishedTable.random(REGIONS, PROGRAMMES, followed, SEED)).shares();
            System.out.println(Arrays.stream(shares).mapToObj(share -> String.format(Locale.ROOT, "%.2f%%", 100 * share))
                    .collect(Collectors.joining(" | ", String.format(Locale.ROOT, "| %.0f%% | ", 100 * followed), " |")));
        }
    }

    private static void printUsefulness() {
        Usefulness usefulness = new Usefulness(PublishedTable.random(REGIONS, PROGRAMMES, SEED));
        System.out.printf("%nA simulated country of %d regions and %d programmes:%n%n", REGIONS, PROGRAMMES);
        System.out.println("| level | sums above zero | shown above zero | mean deviation | largest deviation |");
        System.out.println("|---|---|---|---|---|");
        usefulness.byLevel().forEach((level, deviation) -> System.out.println("| " + level + " | " + deviation + " |"));
        System.out.printf(Locale.ROOT, "%nKendall's tau of the ten largest programmes, mean of ten countries: %.2f%n",
                LongStream.range(SEED, SEED + COUNTRIES).mapToObj(seed -> PublishedTable.random(REGIONS, PROGRAMMES, seed))
                        .mapToDouble(each -> new Usefulness(each).orderOfLargest()).average().orElseThrow());
    }

    private static void print(String attacker, Structure structure, Risk risk) {
        System.out.printf(Locale.ROOT, "| %s | %s | %.3f | %.2f |%n", attacker, structure, risk.mean(), 1000 * risk.likely());
    }
}
