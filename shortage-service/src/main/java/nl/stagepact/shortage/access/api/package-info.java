/** Resources, wire records and problems of what a caller may read. */
@NullMarked
package nl.stagepact.shortage.access.api;

import org.jspecify.annotations.NullMarked;
