/** Tables of signals that students report about one shortage. */
@NullMarked
package nl.stagepact.shortage.signal.persistence;

import org.jspecify.annotations.NullMarked;
