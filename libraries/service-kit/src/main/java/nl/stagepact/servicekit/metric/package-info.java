/** What an operator and the gateway see of a service: metrics and health checks. docs/operations.md says what each means. */
@NullMarked
package nl.stagepact.servicekit.metric;

import org.jspecify.annotations.NullMarked;
