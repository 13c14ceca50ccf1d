/** Claims on contact with companies and their rules; testable without a server. */
@NullMarked
package nl.stagepact.placement.contactlog.domain;

import org.jspecify.annotations.NullMarked;
