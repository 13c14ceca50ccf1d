/** One class per verb. */
@NullMarked
package nl.stagepact.shortage.usecase;

import org.jspecify.annotations.NullMarked;
