/** Which numbers about people may be published: profiles, and the suppression of cells that would tell too much. */
@NullMarked
package nl.stagepact.disclosure;

import org.jspecify.annotations.NullMarked;
