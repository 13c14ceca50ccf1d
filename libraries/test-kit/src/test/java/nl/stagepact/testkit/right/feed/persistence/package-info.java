/** The table of feeds. */
@NullMarked
package nl.stagepact.testkit.right.feed.persistence;

import org.jspecify.annotations.NullMarked;
