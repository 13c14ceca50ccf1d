/** Requests to companies on the wire, for desks and, by a link, for companies. */
@NullMarked
package nl.stagepact.discrimination.hearing.api;

import org.jspecify.annotations.NullMarked;
