/** Tables of open data. */
@NullMarked
package nl.stagepact.shortage.publication.persistence;

import org.jspecify.annotations.NullMarked;
