/** Resources, wire records and problems of reading tables as spreadsheets write them. */
@NullMarked
package nl.stagepact.shortage.table.api;

import org.jspecify.annotations.NullMarked;
