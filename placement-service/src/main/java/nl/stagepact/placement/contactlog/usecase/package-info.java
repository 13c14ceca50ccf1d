/** What schools and service points do with the contact log. */
@NullMarked
package nl.stagepact.placement.contactlog.usecase;

import org.jspecify.annotations.NullMarked;
