/** Consumers of events about names and areas, as their registers publish them. */
@NullMarked
package nl.stagepact.reporting.registerread.messaging;

import org.jspecify.annotations.NullMarked;
