/** Tables of open data: what is published for everyone. */
@NullMarked
package nl.stagepact.shortage.publication.persistence;

import org.jspecify.annotations.NullMarked;
