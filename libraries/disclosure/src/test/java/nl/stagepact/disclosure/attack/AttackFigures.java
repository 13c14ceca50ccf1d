package nl.stagepact.disclosure.attack;

import java.util.List;
import java.util.Locale;

import nl.stagepact.disclosure.Profile;

/** ./stagepact attack-figures: prints, as Markdown, how well counts of 1 to 4 can be worked back, and what readers lose. */
public final class AttackFigures {

    private static final long SEED = 2026;
    private static final int TABLES = 40_000;
    private static final int REGIONS = 35;
    private static final int PROGRAMMES = 300;
    private static final List<Structure> STRUCTURES = List.of(Structure.ONE_BY_TWO, Structure.ONE_BY_THREE,
            Structure.MIXED_LEVELS, Structure.TWO_BY_TWO);

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
            for (Structure structure : STRUCTURES) {
                print("two publications", structure, attacks.twoPublications(structure, tables / structure.sums()));
            }
            for (Structure structure : STRUCTURES) {
                print("a school that subtracts itself", structure, attacks.insider(structure, tables));
            }
            for (int publications : new int[] { 1, 2, 5, 10, 20 }) {
                print("a school that probes, " + publications + " publications", Structure.ONE_CELL,
                        attacks.prober(publications, tables));
            }
        }
        printUsefulness();
    }

    private static void printUsefulness() {
        Usefulness usefulness = new Usefulness(PublishedTable.random(REGIONS, PROGRAMMES, SEED));
        System.out.printf("%nA simulated country of %d regions and %d programmes:%n%n", REGIONS, PROGRAMMES);
        System.out.println("| level | sums above zero | shown above zero | mean deviation | largest deviation |");
        System.out.println("|---|---|---|---|---|");
        usefulness.byLevel().forEach((level, deviation) -> System.out.println("| " + level + " | " + deviation + " |"));
        System.out.printf(Locale.ROOT, "%nKendall's tau of the ten largest programmes: %.2f%n", usefulness.orderOfLargest());
    }

    private static void print(String attacker, Structure structure, Risk risk) {
        System.out.printf(Locale.ROOT, "| %s | %s | %.3f | %.2f |%n", attacker, structure, risk.mean(), 1000 * risk.likely());
    }
}
