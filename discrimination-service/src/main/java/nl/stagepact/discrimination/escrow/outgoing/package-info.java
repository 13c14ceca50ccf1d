/** Calls the keeper, the one other process of ours that this service calls. */
@NullMarked
package nl.stagepact.discrimination.escrow.outgoing;

import org.jspecify.annotations.NullMarked;
