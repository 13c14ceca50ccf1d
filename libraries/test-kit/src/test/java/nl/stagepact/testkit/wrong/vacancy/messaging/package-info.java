/** Consumers that do too much. */
@NullMarked
package nl.stagepact.testkit.wrong.vacancy.messaging;

import org.jspecify.annotations.NullMarked;
