/** Values and rules of reading tables as spreadsheets write them; testable without a server. */
@NullMarked
package nl.stagepact.shortage.table.domain;

import org.jspecify.annotations.NullMarked;
