/** What the keeper of lodgings is told, by a service that cannot compare companies itself. */
@NullMarked
package nl.stagepact.discrimination.keeper.domain;

import org.jspecify.annotations.NullMarked;
