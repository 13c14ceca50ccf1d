package nl.stagepact.shortage.round.domain;

import java.time.YearMonth;

/**
 * What is compared: the five that make a line of a delivery unique.
 *
 * @param regionCode labour-market region where the place is wanted
 * @param programmeCode crebo
 * @param monthWanted when the place is wanted
 * @param level 1 to 4
 * @param learningPath bol, bbl or third
 */
public record CellKey(String regionCode, String programmeCode, YearMonth monthWanted, String level, String learningPath) {
}
