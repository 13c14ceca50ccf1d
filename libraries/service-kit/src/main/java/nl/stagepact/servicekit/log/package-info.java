/** What reaches the log, whoever sent it: readable, on its own line, and bounded. */
@NullMarked
package nl.stagepact.servicekit.log;

import org.jspecify.annotations.NullMarked;
