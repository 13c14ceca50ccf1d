/** Answers that everyone may have, held for as long as the service that gave them says: feeds, pages, published figures. */
@NullMarked
package nl.stagepact.gateway.cache;

import org.jspecify.annotations.NullMarked;
