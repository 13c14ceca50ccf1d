/** What an operator sees of the gateway; docs/operations.md says what each metric means. */
@NullMarked
package nl.stagepact.gateway.metric;

import org.jspecify.annotations.NullMarked;
