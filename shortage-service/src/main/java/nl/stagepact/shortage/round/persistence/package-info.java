/** Tables of reconciliation rounds of a pact. */
@NullMarked
package nl.stagepact.shortage.round.persistence;

import org.jspecify.annotations.NullMarked;
