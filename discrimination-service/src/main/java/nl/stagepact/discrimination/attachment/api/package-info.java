/** Files on the wire. */
@NullMarked
package nl.stagepact.discrimination.attachment.api;

import org.jspecify.annotations.NullMarked;
