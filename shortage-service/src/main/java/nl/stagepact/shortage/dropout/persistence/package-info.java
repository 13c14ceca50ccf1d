/** Tables of dropout counts and leaving reasons. */
@NullMarked
package nl.stagepact.shortage.dropout.persistence;

import org.jspecify.annotations.NullMarked;
