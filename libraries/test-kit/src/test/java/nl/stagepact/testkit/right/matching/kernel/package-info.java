/** Matching as plain Java. */
@NullMarked
package nl.stagepact.testkit.right.matching.kernel;

import org.jspecify.annotations.NullMarked;
