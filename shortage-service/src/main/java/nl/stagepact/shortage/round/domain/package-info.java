/** Values and rules of reconciliation rounds of a pact; plain Java, testable without a server. */
@NullMarked
package nl.stagepact.shortage.round.domain;

import org.jspecify.annotations.NullMarked;
