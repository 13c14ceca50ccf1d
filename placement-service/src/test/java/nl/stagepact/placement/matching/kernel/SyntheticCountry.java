package nl.stagepact.placement.matching.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Students and places as a region or the country has them: programmes by Zipf's law in dossiers of three, towns of
 * unequal size, six periods, three modes of travel. The same seed gives the same ones.
 *
 * @param width in metres
 * @param height in metres
 */
public record SyntheticCountry(int students, int places, int programmes, int towns, int width, int height, long seed) {

    private static final int[] KILOMETRES_PER_HOUR = { 16, 28, 42 };
    private static final int[] OVERHEAD = { 20, 80, 60 };
    private static final int[] LIMITS = { 300, 450, 600, 750 };
    private static final int[] LEVELS = { 5, 30, 54, 100 };
    private static final int PERIOD = 75;
    private static final int DOSSIER = 3;

    public static SyntheticCountry regional(long seed) {
        return new SyntheticCountry(20_000, 15_000, 300, 14, 60_000, 50_000, seed);
    }

    public static SyntheticCountry national(long seed) {
        return new SyntheticCountry(150_000, 120_000, 300, 120, 200_000, 280_000, seed);
    }

    /** So few programmes that each student could have some 120 places. */
    static SyntheticCountry denseRegional(long seed) {
        return new SyntheticCountry(20_000, 15_000, 18, 14, 60_000, 50_000, seed);
    }

    /** Some 70 places for each student. */
    static SyntheticCountry denseNational(long seed) {
        return new SyntheticCountry(150_000, 120_000, 45, 100, 200_000, 280_000, seed);
    }

    /** More than the Netherlands have: some 60 places for each of half a million students. */
    static SyntheticCountry huge(long seed) {
        return new SyntheticCountry(500_000, 250_000, 104, 120, 200_000, 280_000, seed);
    }

    public static TravelTimes travel() {
        int[][] tenths = new int[KILOMETRES_PER_HOUR.length][];
        for (int mode = 0; mode < tenths.length; mode++) {
            int metresPerMinute = KILOMETRES_PER_HOUR[mode] * 1_000 / 60;
            int overhead = OVERHEAD[mode];
            tenths[mode] = IntStream.range(0, 600)
                    .map(step -> overhead + step * TravelTimes.STEP * 13 / metresPerMinute).toArray();
        }
        return new TravelTimes(tenths);
    }

    public Instance instance(long salt) {
        return Instance.of(seeking(), offered(), travel(), salt);
    }

    public List<Student> seeking() {
        Random random = new Random(seed);
        int[][] centres = centres();
        double[] popular = popular();
        List<Student> seeking = new ArrayList<>();
        for (int i = 0; i < students; i++) {
            int[] home = near(centres, random);
            int programme = pick(popular, random);
            int level = level(programme);
            int start = random.nextInt(6) * PERIOD;
            int policy = level <= 2 ? random.nextInt(3) == 0 ? 0 : 2 : random.nextInt(5) == 0 ? 1 : 3;
            seeking.add(new Student(Weights.mix(seed + i), programme, random.nextInt(20), random.nextInt(5) == 0 ? 3 : 1, start,
                    start + 28, 8 + random.nextInt(8), 0b11111, 2 + random.nextInt(3), home[0], home[1], random.nextInt(3),
                    LIMITS[random.nextInt(LIMITS.length)], random.nextInt(8) == 0 ? 1 << random.nextInt(4) : 0,
                    random.nextInt(3) == 0 ? 1L << random.nextInt(12) : 0, random.nextInt(10) == 0 ? 0 : 1, policy, List.of()));
        }
        return seeking;
    }

    public List<Place> offered() {
        Random random = new Random(seed ^ 0x5deece66dL);
        int[][] centres = centres();
        double[] popular = popular();
        List<Place> offered = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            int[] at = near(centres, random);
            int dossier = pick(popular, random) / DOSSIER * DOSSIER;
            List<Integer> recognised = IntStream.range(dossier, Math.min(dossier + 1 + random.nextInt(DOSSIER), programmes))
                    .boxed()
                    .toList();
            int from = random.nextInt(6) * PERIOD;
            int seats = random.nextInt(4) > 0 ? 1 : 2 + random.nextInt(random.nextInt(4) == 0 ? 5 : 1);
            offered.add(new Place(Weights.mix(~seed + i), recognised,
                    random.nextInt(30) == 0 ? random.nextInt(20) : Place.ANY_SCHOOL,
                    random.nextInt(6) == 0 ? 2 : 3, from, from + 7 * (10 + random.nextInt(12)),
                    random.nextInt(4) == 0 ? 0b01011 : 0b11111, at[0], at[1], random.nextInt(16), 1L << random.nextInt(12),
                    random.nextInt(5) == 0 ? 1 : 0, random.nextInt(4) == 0 ? 50 : 0, seats));
        }
        return offered;
    }

    private int[][] centres() {
        Random random = new Random(seed + 7);
        return IntStream.range(0, towns).mapToObj(_ -> new int[] { random.nextInt(width), random.nextInt(height) })
                .toArray(int[][]::new);
    }

    /** Town k is chosen with a weight of 1/k; people live around its centre. */
    private static int[] near(int[][] centres, Random random) {
        int town = (int) Math.floor(Math.pow(centres.length + 1.0, random.nextDouble())) - 1;
        return new int[] { centres[town][0] + (int) (random.nextGaussian() * 3_000),
                centres[town][1] + (int) (random.nextGaussian() * 3_000) };
    }

    /** Cumulative, by Zipf's law with exponent 0.9, shuffled so that dossiers differ. */
    private double[] popular() {
        double[] cumulative = new double[programmes];
        double sum = 0;
        for (int i = 0; i < programmes; i++) {
            int rank = (int) ((i * 181L + 17) % programmes);
            sum += 1 / Math.pow(rank + 1, 0.9);
            cumulative[i] = sum;
        }
        for (int i = 0; i < programmes; i++) {
            cumulative[i] /= sum;
        }
        return cumulative;
    }

    private static int pick(double[] cumulative, Random random) {
        int found = Arrays.binarySearch(cumulative, random.nextDouble());
        return Math.min(found < 0 ? -found - 1 : found, cumulative.length - 1);
    }

    private static int level(int programme) {
        int percent = (int) ((Weights.mix(programme) >>> 1) % 100);
        int level = 1;
        while (percent >= LEVELS[level - 1]) {
            level++;
        }
        return level;
    }
}
