/** One class per verb on dropout counts and leaving reasons. */
@NullMarked
package nl.stagepact.shortage.dropout.usecase;

import org.jspecify.annotations.NullMarked;
