/** Resources, wire records and problems of companies that a school watches, and withdrawals that affect it. */
@NullMarked
package nl.stagepact.placement.watch.api;

import org.jspecify.annotations.NullMarked;
