/** Keyset paging with signed cursors; offsets skip or repeat items while data changes. */
@NullMarked
package nl.stagepact.servicekit.paging;

import org.jspecify.annotations.NullMarked;
