/** Tables of alerts about a shortage that changed. */
@NullMarked
package nl.stagepact.shortage.alert.persistence;

import org.jspecify.annotations.NullMarked;
