/** Values and rules of alerts about changed shortages; plain Java, testable without a server. */
@NullMarked
package nl.stagepact.shortage.alert.domain;

import org.jspecify.annotations.NullMarked;
