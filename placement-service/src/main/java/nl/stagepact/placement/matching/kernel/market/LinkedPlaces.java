package nl.stagepact.placement.matching.kernel.market;

import java.util.Arrays;

/** Which places some student could have both, or that a chain of such students links. A union-find with path halving. */
final class LinkedPlaces {

    private final int[] parents;
    private final int[] candidates;

    LinkedPlaces(Edges edges, int places) {
        this.parents = new int[places];
        this.candidates = new int[places];
        Arrays.fill(parents, Partition.NONE);
        for (int student = 0; student < edges.students(); student++) {
            link(edges, edges.row(student), edges.row(student + 1));
        }
    }

    /** How many students could have a place. */
    int candidates(int place) {
        return candidates[place];
    }

    /** Places that nobody could have are in no group. */
    Partition groups() {
        int[] groups = new int[parents.length];
        int count = 0;
        for (int place = 0; place < groups.length; place++) {
            if (parents[place] == Partition.NONE) {
                groups[place] = Partition.NONE;
            } else {
                // A root is the first place of its group, which has its number before another asks for it.
                groups[place] = parents[place] == place ? count++ : groups[root(place)];
            }
        }
        return new Partition(groups, count);
    }

    private void link(Edges edges, int from, int to) {
        int root = Partition.NONE;
        for (int edge = from; edge < to; edge++) {
            candidates[edges.place(edge)]++;
            int other = root(edges.place(edge));
            if (root == Partition.NONE) {
                root = other;
            } else if (other < root) {
                parents[root] = other;
                root = other;
            } else {
                parents[other] = root;
            }
        }
    }

    private int root(int place) {
        if (parents[place] == Partition.NONE) {
            parents[place] = place;
        }
        int at = place;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
