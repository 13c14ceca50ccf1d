/** Values and rules of names and areas, as their registers publish them; plain Java, testable without a server. */
@NullMarked
package nl.stagepact.reporting.registerread.domain;

import org.jspecify.annotations.NullMarked;
