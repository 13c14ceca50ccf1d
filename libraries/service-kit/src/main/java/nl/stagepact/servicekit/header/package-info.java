/** Headers that every answer carries. */
@NullMarked
package nl.stagepact.servicekit.header;

import org.jspecify.annotations.NullMarked;
