/** The caller and the organisation it acts for, taken from the verified access token. */
@NullMarked
package nl.stagepact.servicekit.caller;

import org.jspecify.annotations.NullMarked;
