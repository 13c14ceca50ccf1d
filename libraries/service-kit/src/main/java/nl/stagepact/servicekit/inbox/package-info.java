/** Events of others come in once each, in order per key; what cannot be handled is set apart and its key parked. */
@NullMarked
package nl.stagepact.servicekit.inbox;

import org.jspecify.annotations.NullMarked;
