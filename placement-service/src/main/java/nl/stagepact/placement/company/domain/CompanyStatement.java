package nl.stagepact.placement.company.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What SBB says of a company: all there is to know of it, in the place of what it said before.
 *
 * @param sequence orders what SBB says: of two statements the one with the higher number holds, whichever came first
 * @param id of the company
 * @param profile null when it is in SBB's register no more
 * @param recognitions of each programme one
 */
public record CompanyStatement(long sequence, LeerbedrijfId id, @Nullable CompanyProfile profile,
        List<Recognition> recognitions) {
}
