/** Values and rules of the vacancy search; testable without a server. */
@NullMarked
package nl.stagepact.placement.search.domain;

import org.jspecify.annotations.NullMarked;
