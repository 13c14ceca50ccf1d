package nl.stagepact.placement.matching.kernel;

import java.util.Arrays;

/** Places that a search has reached, nearest first: a heap with the distance of each. Equal distances are taken by number. */
final class Frontier {

    private static final int ABSENT = -1;

    private final long[] distances;
    private final int[] heap;
    private final int[] positions;
    private int size;

    Frontier(int places) {
        this.distances = new long[places];
        this.heap = new int[places];
        this.positions = new int[places];
        Arrays.fill(positions, ABSENT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        while (size > 0) {
            positions[heap[--size]] = ABSENT;
        }
    }

    /** Puts a place in, or nearer. @return false when it was there at no larger distance */
    boolean reach(int place, long distance) {
        int position = positions[place];
        if (position == ABSENT) {
            position = size++;
        } else if (distances[place] <= distance) {
            return false;
        }
        distances[place] = distance;
        rise(place, position);
        return true;
    }

    /** Of a place that is not in it, such as where a search begins. */
    void settle(int place, long distance) {
        distances[place] = distance;
    }

    int nearest() {
        return heap[0];
    }

    long distance(int place) {
        return distances[place];
    }

    /** Takes the nearest place out; its distance can still be read. */
    void remove() {
        positions[heap[0]] = ABSENT;
        int last = heap[--size];
        if (size > 0) {
            sink(last);
        }
    }

    private void rise(int place, int from) {
        int position = from;
        while (position > 0 && isNearer(place, heap[(position - 1) / 2])) {
            put(heap[(position - 1) / 2], position);
            position = (position - 1) / 2;
        }
        put(place, position);
    }

    private void sink(int place) {
        int position = 0;
        while (2 * position + 1 < size) {
            int child = 2 * position + 1;
            if (child + 1 < size && isNearer(heap[child + 1], heap[child])) {
                child++;
            }
            if (!isNearer(heap[child], place)) {
                break;
            }
            put(heap[child], position);
            position = child;
        }
        put(place, position);
    }

    private void put(int place, int position) {
        heap[position] = place;
        positions[place] = position;
    }

    private boolean isNearer(int place, int other) {
        return distances[place] < distances[other] || distances[place] == distances[other] && place < other;
    }
}
