/** What shortage-service's registers say of programmes, schools and areas, as its events told. */
@NullMarked
package nl.stagepact.reporting.domain.register;

import org.jspecify.annotations.NullMarked;
