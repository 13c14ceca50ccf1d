/** Values and rules of open data; testable without a server. */
@NullMarked
package nl.stagepact.shortage.publication.domain;

import org.jspecify.annotations.NullMarked;
