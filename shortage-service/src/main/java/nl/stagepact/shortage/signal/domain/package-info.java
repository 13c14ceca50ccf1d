/** Values and rules of signals that students report about one shortage; plain Java, testable without a server. */
@NullMarked
package nl.stagepact.shortage.signal.domain;

import org.jspecify.annotations.NullMarked;
