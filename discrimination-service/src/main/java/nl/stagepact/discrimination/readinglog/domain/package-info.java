/** Readings of cases, and the chain that makes each depend on all before it. */
@NullMarked
package nl.stagepact.discrimination.readinglog.domain;

import org.jspecify.annotations.NullMarked;
