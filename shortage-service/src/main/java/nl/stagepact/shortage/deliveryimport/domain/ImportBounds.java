package nl.stagepact.shortage.deliveryimport.domain;

/** Limits of an import: large enough for years of all regions, small enough to send again. The numbers are ours. */
public final class ImportBounds {

    public static final int MAX_LINES = 1_000_000;
    /** 35 schools that deliver every two weeks reach this in 20 years. */
    public static final int MAX_DELIVERIES = 20_000;
    /** Unfinished imports of one organisation. */
    public static final int MAX_UNFINISHED = 10;
    /** Faults stored for one delivery; all are counted. */
    public static final int FAULTS_KEPT = 100;

    private ImportBounds() {
    }
}
