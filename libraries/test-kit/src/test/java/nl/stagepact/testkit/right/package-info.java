/** A miniature service that keeps every rule. */
@NullMarked
package nl.stagepact.testkit.right;

import org.jspecify.annotations.NullMarked;
