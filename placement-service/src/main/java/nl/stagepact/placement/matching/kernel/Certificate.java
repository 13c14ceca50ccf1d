package nl.stagepact.placement.matching.kernel;

/**
 * What proves that a matching is the best one, for {@link CertificateCheck}. Students and places by number, as in the instance.
 *
 * @param places of the students; {@value Solution#NONE} for none
 * @param prices of the places
 * @param shift bits by which a cost is shifted, so that a tie-break fits below it
 * @param tieBits of a tie-break
 * @param step by which leaving out a student of a class costs more than one of the next class, before it is shifted
 * @param classes of students
 */
public record Certificate(int[] places, long[] prices, int shift, int tieBits, long step, int classes) {
}
