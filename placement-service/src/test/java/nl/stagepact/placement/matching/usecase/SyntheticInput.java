package nl.stagepact.placement.matching.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import nl.stagepact.placement.matching.domain.CaseFacts;
import nl.stagepact.placement.matching.domain.CaseGroup;
import nl.stagepact.placement.matching.domain.MatchingInput;
import nl.stagepact.placement.matching.domain.PlaceFacts;
import nl.stagepact.placement.matching.domain.Requirements;

/** Cases and places of a region of 40 by 40 kilometres and three programmes. */
final class SyntheticInput {

    /** On which places begin and students can begin. */
    static final int DAY = 20_800;

    private SyntheticInput() {
    }

    static MatchingInput of(Random random, int cases, int places) {
        return new MatchingInput(cases(random, cases), places(random, places));
    }

    static List<CaseFacts> cases(Random random, int number) {
        List<CaseFacts> cases = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            cases.add(new CaseFacts(new UUID(random.nextLong(), i),
                    new CaseGroup("99D" + (char) ('A' + random.nextInt(3)), "2", random.nextBoolean(),
                            random.nextBoolean() ? "" : "employed"),
                    new Requirements("2518" + random.nextInt(3), 1, DAY + 20, 8, 0b11111, 2, random.nextInt(40_000),
                            random.nextInt(40_000), 0, 300 + random.nextInt(200), 0, 1),
                    DAY, random.nextInt(3) == 0 ? List.of("B1-K1-W1", "B1-K1-W2") : List.of(), random.nextInt(4), List.of(),
                    Integer.toHexString(random.nextInt())));
        }
        return cases;
    }

    static List<PlaceFacts> places(Random random, int number) {
        List<PlaceFacts> places = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            places.add(new PlaceFacts(new UUID(random.nextLong(), i), "9000" + i, List.of("2518" + random.nextInt(3)), 1, DAY,
                    DAY + 100, 0b11111, random.nextInt(40_000), random.nextInt(40_000), 0,
                    random.nextBoolean() ? List.of("B1-K1-W2") : List.of(), 1, 1 + random.nextInt(2), reservedFor(random),
                    random.nextInt(3) == 0));
        }
        return places;
    }

    private static String reservedFor(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> "99DA:";
            case 1 -> ":25180";
            default -> "";
        };
    }
}
