package nl.stagepact.shortage.publication.domain;

/**
 * The secret is not the one from which the noise of the last publication of this series was drawn. Publishing with it
 * would show unchanged counts with other noise.
 */
public final class OtherSecret extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int series;

    public OtherSecret(int series) {
        super("Secret of open data is not the one of series " + series, null, false, false);
        this.series = series;
    }

    public int series() {
        return series;
    }
}
