/** Public keys of parts, their private keys wrapped for each recipient, and the sealed entries. */
@NullMarked
package nl.stagepact.discrimination.keys.persistence;

import org.jspecify.annotations.NullMarked;
