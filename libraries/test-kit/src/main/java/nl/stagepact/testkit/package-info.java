/** Test support that several modules share. */
@NullMarked
package nl.stagepact.testkit;

import org.jspecify.annotations.NullMarked;
