/** Values and rules of the directory of programmes for employers; plain Java, testable without a server. */
@NullMarked
package nl.stagepact.placement.directory.domain;

import org.jspecify.annotations.NullMarked;
