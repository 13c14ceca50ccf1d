/** What all capabilities share on the wire. */
@NullMarked
package nl.stagepact.testkit.right.wire;

import org.jspecify.annotations.NullMarked;
