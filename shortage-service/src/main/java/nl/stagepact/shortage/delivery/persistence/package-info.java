/** Tables of the counts that schools and SBB deliver. */
@NullMarked
package nl.stagepact.shortage.delivery.persistence;

import org.jspecify.annotations.NullMarked;
