/** What a reporter lodges: tell the desk that I chose, if enough others report the same company. */
@NullMarked
package nl.stagepact.discrimination.escrow.domain;

import org.jspecify.annotations.NullMarked;
