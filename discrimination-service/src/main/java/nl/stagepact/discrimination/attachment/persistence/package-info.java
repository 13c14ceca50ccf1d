/** The pieces of sealed files. */
@NullMarked
package nl.stagepact.discrimination.attachment.persistence;

import org.jspecify.annotations.NullMarked;
