package nl.stagepact.placement.matching.kernel.market;

/**
 * Edges by place: those into place {@code p} are at {@code column(p)} to {@code column(p + 1)}, in the order of their students.
 */
public final class Columns {

    private final int[] columns;
    private final int[] edgesInto;
    private final int[] studentOf;

    public Columns(Edges edges, int places) {
        this.columns = new int[places + 1];
        this.edgesInto = new int[edges.size()];
        this.studentOf = new int[edges.size()];
        for (int edge = 0; edge < edges.size(); edge++) {
            columns[edges.place(edge) + 1]++;
        }
        for (int place = 0; place < places; place++) {
            columns[place + 1] += columns[place];
        }
        int[] next = columns.clone();
        for (int student = 0; student < edges.students(); student++) {
            for (int edge = edges.row(student); edge < edges.row(student + 1); edge++) {
                edgesInto[next[edges.place(edge)]++] = edge;
                studentOf[edge] = student;
            }
        }
    }

    public int column(int place) {
        return columns[place];
    }

    /** @param position in a column */
    public int edge(int position) {
        return edgesInto[position];
    }

    public int student(int edge) {
        return studentOf[edge];
    }
}
