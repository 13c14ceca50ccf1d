/** Values and rules of how often something comes round; plain Java, testable without a server. */
@NullMarked
package nl.stagepact.shortage.cadence.domain;

import org.jspecify.annotations.NullMarked;
