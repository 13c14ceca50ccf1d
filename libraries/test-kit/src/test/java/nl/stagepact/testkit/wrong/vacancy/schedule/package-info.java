/** Timers that do too much. */
@NullMarked
package nl.stagepact.testkit.wrong.vacancy.schedule;

import org.jspecify.annotations.NullMarked;
