/** Lodgings on the wire, for reporters, for desks that were told, and for schools. */
@NullMarked
package nl.stagepact.discrimination.escrow.api;

import org.jspecify.annotations.NullMarked;
