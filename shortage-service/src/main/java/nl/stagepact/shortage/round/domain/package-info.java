/** Values and rules of reconciliation rounds of a pact; testable without a server. */
@NullMarked
package nl.stagepact.shortage.round.domain;

import org.jspecify.annotations.NullMarked;
