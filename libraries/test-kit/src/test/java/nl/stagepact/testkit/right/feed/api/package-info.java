/** Feeds on the wire. */
@NullMarked
package nl.stagepact.testkit.right.feed.api;

import org.jspecify.annotations.NullMarked;
