/** A resource that reads the table of another capability. */
@NullMarked
package nl.stagepact.testkit.wrong.round.api;

import org.jspecify.annotations.NullMarked;
