/** Values and rules of the vacancy search; plain Java, testable without a server. */
@NullMarked
package nl.stagepact.placement.search.domain;

import org.jspecify.annotations.NullMarked;
