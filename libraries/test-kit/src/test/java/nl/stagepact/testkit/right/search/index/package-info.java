/** Search in memory. */
@NullMarked
package nl.stagepact.testkit.right.search.index;

import org.jspecify.annotations.NullMarked;
