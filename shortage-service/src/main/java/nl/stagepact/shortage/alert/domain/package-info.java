/** Values and rules of alerts about a shortage that changed; plain Java, testable without a server. */
@NullMarked
package nl.stagepact.shortage.alert.domain;

import org.jspecify.annotations.NullMarked;
