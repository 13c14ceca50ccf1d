/** Types common to all events; each domain's events are in a subpackage. */
@NullMarked
package nl.stagepact.events;

import org.jspecify.annotations.NullMarked;
