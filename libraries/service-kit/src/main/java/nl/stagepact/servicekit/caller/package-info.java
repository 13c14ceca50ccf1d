/** Who calls, for which organisation, as the verified token says. */
@NullMarked
package nl.stagepact.servicekit.caller;

import org.jspecify.annotations.NullMarked;
