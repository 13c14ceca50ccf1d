/** Files that reporters send: what is known of them, and why one is not taken. */
@NullMarked
package nl.stagepact.discrimination.attachment.domain;

import org.jspecify.annotations.NullMarked;
