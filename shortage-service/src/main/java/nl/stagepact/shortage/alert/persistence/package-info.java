/** Tables of alerts about changed shortages. */
@NullMarked
package nl.stagepact.shortage.alert.persistence;

import org.jspecify.annotations.NullMarked;
