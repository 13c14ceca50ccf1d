/** Events of discrimination-service: published figures, and nothing else. No event is caused by a single report. */
@NullMarked
package nl.stagepact.events.discrimination;

import org.jspecify.annotations.NullMarked;
