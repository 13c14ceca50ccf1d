package nl.stagepact.placement.matching.kernel;

/**
 * What one more seat at a place would change.
 *
 * @param policyClass of the student who would be placed besides; {@value #NOBODY} for none
 * @param saved if nobody would: cost that all together would save, in tenths of minutes
 */
public record ExtraSeat(int policyClass, long saved) {

    /** Instead of a class: one more seat places nobody more. */
    public static final int NOBODY = -1;
}
