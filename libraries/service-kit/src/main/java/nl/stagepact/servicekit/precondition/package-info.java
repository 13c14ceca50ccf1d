/**
 * Conditional requests: If-Match and If-None-Match of a write, so that concurrent changes are not overwritten, and of a read,
 * so that a client does not get again what it has.
 */
@NullMarked
package nl.stagepact.servicekit.precondition;

import org.jspecify.annotations.NullMarked;
