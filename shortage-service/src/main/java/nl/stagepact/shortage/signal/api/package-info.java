/** Resources, wire records and problems of reports of single shortages by schools and advisers. */
@NullMarked
package nl.stagepact.shortage.signal.api;

import org.jspecify.annotations.NullMarked;
