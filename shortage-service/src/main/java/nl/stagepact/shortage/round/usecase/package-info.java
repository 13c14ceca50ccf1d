/** One class per verb on reconciliation rounds of a pact. */
@NullMarked
package nl.stagepact.shortage.round.usecase;

import org.jspecify.annotations.NullMarked;
