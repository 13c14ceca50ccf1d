/** Search cases, what is done for them, and their rules; testable without a server. */
@NullMarked
package nl.stagepact.placement.searchcase.domain;

import org.jspecify.annotations.NullMarked;
