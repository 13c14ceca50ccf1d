package nl.stagepact.shortage.deliveryimport.domain;

/** How much an import can hold. Ours: history of all regions over years, and small enough to send again. */
public final class ImportBounds {

    public static final int MAX_LINES = 1_000_000;
    /** 35 schools that deliver every fortnight do so in 20 years. */
    public static final int MAX_DELIVERIES = 20_000;
    /** Imports of one organisation that are not finished yet. */
    public static final int MAX_UNFINISHED = 10;
    /** Of the faults of one delivery so many are kept; all are counted. */
    public static final int FAULTS_KEPT = 100;

    private ImportBounds() {
    }
}
