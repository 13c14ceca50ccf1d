/** The in-memory index: plain Java over bitmaps, without a database or a container. */
@NullMarked
package nl.stagepact.placement.search.index;

import org.jspecify.annotations.NullMarked;
