/** Collections are read page by page with a signed cursor, never by offset over live data. */
@NullMarked
package nl.stagepact.servicekit.paging;

import org.jspecify.annotations.NullMarked;
