/** Which numbers about people may be published: profiles, and the noise that protects every count (cell-key method). */
@NullMarked
package nl.stagepact.disclosure;

import org.jspecify.annotations.NullMarked;
