/** Resources, wire records and problems of reconciliation rounds of a pact. */
@NullMarked
package nl.stagepact.shortage.round.api;

import org.jspecify.annotations.NullMarked;
