/**
 * Values and rules of companies that a school watches, and withdrawals that affect it; testable without a server.
 */
@NullMarked
package nl.stagepact.placement.watch.domain;

import org.jspecify.annotations.NullMarked;
