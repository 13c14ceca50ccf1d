/** Consumers of delivery events. */
@NullMarked
package nl.stagepact.reporting.shortageread.messaging;

import org.jspecify.annotations.NullMarked;
