/** Response headers that all services share. */
@NullMarked
package nl.stagepact.servicekit.header;

import org.jspecify.annotations.NullMarked;
