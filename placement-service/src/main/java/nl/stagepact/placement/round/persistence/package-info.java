/** Tables of rounds of matching. Every query is limited to a round. */
@NullMarked
package nl.stagepact.placement.round.persistence;

import org.jspecify.annotations.NullMarked;
