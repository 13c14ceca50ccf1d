/** Rules, values and entities of the directory of programmes for employers; testable without a server. */
@NullMarked
package nl.stagepact.placement.directory.domain;

import org.jspecify.annotations.NullMarked;
