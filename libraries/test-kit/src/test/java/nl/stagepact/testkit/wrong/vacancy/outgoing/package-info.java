/** Mail that does too much. */
@NullMarked
package nl.stagepact.testkit.wrong.vacancy.outgoing;

import org.jspecify.annotations.NullMarked;
