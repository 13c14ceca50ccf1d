/** The keeper on the wire: for one service, with a token. */
@NullMarked
package nl.stagepact.discrimination.keeper.api;

import org.jspecify.annotations.NullMarked;
