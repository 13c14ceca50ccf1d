package nl.stagepact.placement.matching.kernel.market;

import java.util.Arrays;

/**
 * How far a search has come: places that it reached, in a heap with the nearest first, and those that it has settled, whose
 * distance is final. The heap has four children per node, with the distances beside it: half as many levels as two children,
 * and a comparison reads no other array.
 */
final class Frontier {

    private static final int CHILDREN = 4;
    private static final int ABSENT = -1;
    private static final long UNREACHED = Long.MAX_VALUE;

    private final long[] distances;
    private final int[] positions;
    private final int[] heap;
    private final long[] keys;
    private int size;
    private final int[] settled;
    private int settledCount;

    Frontier(int places) {
        this.distances = new long[places];
        this.positions = new int[places];
        this.heap = new int[places];
        this.keys = new long[places];
        this.settled = new int[places];
        Arrays.fill(distances, UNREACHED);
        Arrays.fill(positions, ABSENT);
    }

    /** Whether a place that is reached, and not settled, is nearer than this. */
    boolean hasNearerThan(long distance) {
        return size > 0 && keys[0] < distance;
    }

    /** Largest number for a place that is not reached. */
    long distance(int place) {
        return distances[place];
    }

    int settledCount() {
        return settledCount;
    }

    /** @param number from 0 to {@link #settledCount} - 1 */
    int settled(int number) {
        return settled[number];
    }

    /** Puts a place in, or nearer. @return false when it was reached at no larger distance */
    boolean reach(int place, long distance) {
        if (distances[place] <= distance) {
            return false;
        }
        distances[place] = distance;
        rise(place, distance, positions[place] == ABSENT ? size++ : positions[place]);
        return true;
    }

    /** A place that is not reached, where a search begins. */
    void settle(int place, long distance) {
        distances[place] = distance;
        settled[settledCount++] = place;
    }

    int settleNearest() {
        int nearest = heap[0];
        positions[nearest] = ABSENT;
        settled[settledCount++] = nearest;
        size--;
        if (size > 0) {
            sink(heap[size], keys[size]);
        }
        return nearest;
    }

    /** Forgets the search, and only what it touched. */
    void clear() {
        while (size > 0) {
            int place = heap[--size];
            positions[place] = ABSENT;
            distances[place] = UNREACHED;
        }
        while (settledCount > 0) {
            distances[settled[--settledCount]] = UNREACHED;
        }
    }

    private void rise(int place, long distance, int from) {
        int position = from;
        while (position > 0 && keys[(position - 1) / CHILDREN] > distance) {
            int parent = (position - 1) / CHILDREN;
            put(heap[parent], keys[parent], position);
            position = parent;
        }
        put(place, distance, position);
    }

    private void sink(int place, long distance) {
        int position = 0;
        int child = nearestChild(position);
        while (child < size && keys[child] < distance) {
            put(heap[child], keys[child], position);
            position = child;
            child = nearestChild(position);
        }
        put(place, distance, position);
    }

    private int nearestChild(int position) {
        int first = position * CHILDREN + 1;
        int nearest = first;
        int end = Math.min(first + CHILDREN, size);
        for (int child = first + 1; child < end; child++) {
            if (keys[child] < keys[nearest]) {
                nearest = child;
            }
        }
        return nearest;
    }

    private void put(int place, long distance, int position) {
        heap[position] = place;
        keys[position] = distance;
        positions[place] = position;
    }
}
