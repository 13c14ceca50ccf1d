package nl.stagepact.shortage.round.domain;

import java.time.YearMonth;

/**
 * Identifies a cell, like the key of a delivery line.
 *
 * @param regionCode labour-market region in which the place is needed
 * @param programmeCode crebo
 * @param monthWanted month in which the place is needed
 * @param level 1 to 4
 * @param learningPath bol, bbl or third
 */
public record CellKey(String regionCode, String programmeCode, YearMonth monthWanted, String level, String learningPath) {
}
