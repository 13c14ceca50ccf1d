/** Values and rules of alerts about changed shortages; testable without a server. */
@NullMarked
package nl.stagepact.shortage.alert.domain;

import org.jspecify.annotations.NullMarked;
