/** Wire records that decide. */
@NullMarked
package nl.stagepact.testkit.wrong.wire;

import org.jspecify.annotations.NullMarked;
