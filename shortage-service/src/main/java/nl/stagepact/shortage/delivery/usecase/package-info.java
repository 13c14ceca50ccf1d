/** One class per verb on counts that schools and SBB deliver. */
@NullMarked
package nl.stagepact.shortage.delivery.usecase;

import org.jspecify.annotations.NullMarked;
