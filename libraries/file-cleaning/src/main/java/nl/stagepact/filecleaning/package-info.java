/** Recognises files and cleans those that can be: what cannot be seen in them is taken out, in processes of their own. */
@NullMarked
package nl.stagepact.filecleaning;

import org.jspecify.annotations.NullMarked;
