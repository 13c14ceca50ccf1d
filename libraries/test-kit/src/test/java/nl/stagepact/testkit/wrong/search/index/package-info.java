/** A kernel that is not plain. */
@NullMarked
package nl.stagepact.testkit.wrong.search.index;

import org.jspecify.annotations.NullMarked;
