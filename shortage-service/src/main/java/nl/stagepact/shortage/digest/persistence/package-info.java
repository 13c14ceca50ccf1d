/** Tables of the digest a pact receives each month. */
@NullMarked
package nl.stagepact.shortage.digest.persistence;

import org.jspecify.annotations.NullMarked;
