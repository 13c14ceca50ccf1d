/** A miniature service whose classes break the rules, each as its Javadoc says. */
@NullMarked
package nl.stagepact.testkit.wrong;

import org.jspecify.annotations.NullMarked;
