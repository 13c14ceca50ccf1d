/** One class per verb on the digest a pact receives each month. */
@NullMarked
package nl.stagepact.shortage.digest.usecase;

import org.jspecify.annotations.NullMarked;
