/** A kernel that is not plain. */
@NullMarked
package nl.stagepact.testkit.wrong.matching.kernel;

import org.jspecify.annotations.NullMarked;
