/** Schools and how they are known. */
@NullMarked
package nl.stagepact.shortage.domain.institution;

import org.jspecify.annotations.NullMarked;
