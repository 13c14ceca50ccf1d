/** Codes, as their registers publish them. */
@NullMarked
package nl.stagepact.discrimination.register.persistence;

import org.jspecify.annotations.NullMarked;
