/** Consumers of other services' events. */
@NullMarked
package nl.stagepact.placement.messaging;

import org.jspecify.annotations.NullMarked;
