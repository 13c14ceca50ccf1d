/** The rules of docs/architecture.md, section "Inside a service", as tests that every service runs on its main code. */
@NullMarked
package nl.stagepact.testkit.architecture;

import org.jspecify.annotations.NullMarked;
