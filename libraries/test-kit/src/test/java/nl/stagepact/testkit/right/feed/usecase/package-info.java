/** What may be done with feeds. */
@NullMarked
package nl.stagepact.testkit.right.feed.usecase;

import org.jspecify.annotations.NullMarked;
