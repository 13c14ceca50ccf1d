/** Consumers of events about shortages by region. */
@NullMarked
package nl.stagepact.reporting.shortageread.messaging;

import org.jspecify.annotations.NullMarked;
