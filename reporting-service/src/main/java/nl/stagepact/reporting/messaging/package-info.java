/** Consumers of other services' events. */
@NullMarked
package nl.stagepact.reporting.messaging;

import org.jspecify.annotations.NullMarked;
