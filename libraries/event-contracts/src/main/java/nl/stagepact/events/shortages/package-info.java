/** Events of shortage-service: counts that schools deliver. */
@NullMarked
package nl.stagepact.events.shortages;

import org.jspecify.annotations.NullMarked;
