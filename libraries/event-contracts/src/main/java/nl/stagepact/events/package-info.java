/** What every event has in common; each domain's events live in a room of their own below. */
@NullMarked
package nl.stagepact.events;

import org.jspecify.annotations.NullMarked;
