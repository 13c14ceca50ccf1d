/** Consumers of register events. */
@NullMarked
package nl.stagepact.reporting.registerread.messaging;

import org.jspecify.annotations.NullMarked;
