/** One class per verb on reports of single shortages by schools and advisers. */
@NullMarked
package nl.stagepact.shortage.signal.usecase;

import org.jspecify.annotations.NullMarked;
