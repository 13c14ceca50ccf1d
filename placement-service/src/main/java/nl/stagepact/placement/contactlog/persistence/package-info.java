/** Tables of the contact log, which all who speak to companies share. */
@NullMarked
package nl.stagepact.placement.contactlog.persistence;

import org.jspecify.annotations.NullMarked;
