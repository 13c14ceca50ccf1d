/** Cache of public responses, such as feeds, pages and published figures, for as long as Cache-Control allows. */
@NullMarked
package nl.stagepact.gateway.cache;

import org.jspecify.annotations.NullMarked;
