/** What a service does when it is told to stop. */
@NullMarked
package nl.stagepact.servicekit.stop;

import org.jspecify.annotations.NullMarked;
