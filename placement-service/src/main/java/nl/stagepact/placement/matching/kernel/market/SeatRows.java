package nl.stagepact.placement.matching.kernel.market;

/**
 * Rows for a market in which seats enter: for each seat the students who could have it, those with whom most is saved first.
 * Edges are filled in by what it costs to leave their student without a place, then by the leading bits of their weights, so
 * that rows are nearly sorted: to sort them from scratch takes about as long as to find the matching.
 */
final class SeatRows {

    private static final int MOST_BUCKETS = 1 << 11;

    private final Matching matching;
    private final Edges edges;
    private final int[] students;
    private final int[] numbers;
    private final int[] firstSeats;

    private final int[] rows;
    private final int[] into;
    private final long[] weights;
    private final int[] next;

    private SeatRows(Matching matching, Market market, int[] numbers, int[] firstSeats) {
        this.matching = matching;
        this.edges = matching.edges();
        this.students = market.students();
        this.numbers = numbers;
        this.firstSeats = firstSeats;
        this.rows = rows(market.candidates());
        this.into = new int[rows[rows.length - 1]];
        this.weights = new long[into.length];
        this.next = new int[market.places().length];
    }

    /**
     * @param numbers of the places within the market
     * @param firstSeats of each place, by its number; the last entry is how many seats there are
     */
    static Edges of(Matching matching, Market market, int[] numbers, int[] firstSeats) {
        return new SeatRows(matching, market, numbers, firstSeats).filled();
    }

    private Edges filled() {
        for (int place = 0; place < next.length; place++) {
            next[place] = rows[firstSeats[place]];
        }
        fillFirstSeats();
        for (int place = 0; place < next.length; place++) {
            if (hasSeats(place)) {
                EdgeSort.nearlySorted(into, weights, rows[firstSeats[place]], next[place]);
                copyToOtherSeats(place);
            }
        }
        return new Edges(rows, into, weights);
    }

    private int[] rows(int[] candidates) {
        int[] ofSeats = new int[firstSeats[candidates.length] + 1];
        for (int place = 0; place < candidates.length; place++) {
            for (int seat = firstSeats[place]; seat < firstSeats[place + 1]; seat++) {
                ofSeats[seat + 1] = ofSeats[seat] + candidates[place];
            }
        }
        return ofSeats;
    }

    /** From the students who cost most without a place to those who cost least. */
    private void fillFirstSeats() {
        long[] saved = new long[students.length];
        for (int i = 0; i < saved.length; i++) {
            saved[i] = -matching.outside(students[i]);
        }
        for (int[] sameOutside : Partition.ofEqual(saved).members()) {
            fill(sameOutside);
        }
    }

    /** Edges of students who cost the same without a place. @param sameOutside by their numbers within the market */
    private void fill(int[] sameOutside) {
        long outside = matching.outside(students[sameOutside[0]]);
        for (long edgeAndStudent : byLeadingBits(sameOutside)) {
            int edge = (int) (edgeAndStudent >> Integer.SIZE);
            int place = numbers[edges.place(edge)];
            if (hasSeats(place)) {
                into[next[place]] = (int) edgeAndStudent;
                weights[next[place]++] = edges.weight(edge) - outside;
            }
        }
    }

    /** Edges, each in front of its student, in the order of the leading bits of their weights. */
    private long[] byLeadingBits(int[] sameOutside) {
        int size = 0;
        long most = 0;
        for (int i : sameOutside) {
            size += edges.row(students[i] + 1) - edges.row(students[i]);
            most = Math.max(most, edges.weight(edges.row(students[i] + 1) - 1)); // the last one of a row
        }
        int buckets = Math.min(Integer.highestOneBit(size), MOST_BUCKETS);
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(most) - Integer.numberOfTrailingZeros(buckets));
        int[] starts = starts(sameOutside, buckets, shift);
        long[] sorted = new long[size];
        for (int i : sameOutside) {
            int end = edges.row(students[i] + 1);
            for (int edge = edges.row(students[i]); edge < end; edge++) {
                sorted[starts[(int) (edges.weight(edge) >> shift)]++] = (long) edge << Integer.SIZE | i;
            }
        }
        return sorted;
    }

    private int[] starts(int[] sameOutside, int buckets, int shift) {
        int[] starts = new int[buckets + 1];
        for (int i : sameOutside) {
            int end = edges.row(students[i] + 1);
            for (int edge = edges.row(students[i]); edge < end; edge++) {
                starts[(int) (edges.weight(edge) >> shift) + 1]++;
            }
        }
        for (int bucket = 0; bucket < buckets; bucket++) {
            starts[bucket + 1] += starts[bucket];
        }
        return starts;
    }

    private boolean hasSeats(int place) {
        return firstSeats[place] < firstSeats[place + 1];
    }

    private void copyToOtherSeats(int place) {
        int first = rows[firstSeats[place]];
        for (int seat = firstSeats[place] + 1; seat < firstSeats[place + 1]; seat++) {
            System.arraycopy(into, first, into, rows[seat], next[place] - first);
            System.arraycopy(weights, first, weights, rows[seat], next[place] - first);
        }
    }
}
