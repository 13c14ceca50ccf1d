package nl.stagepact.placement.searchcase.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.placement.searchcase.domain.SupportAction;
import nl.stagepact.servicekit.paging.NewestFirst;
import nl.stagepact.servicekit.paging.Page;

/** Support for cases. Every query is limited to a case, an organisation or pacts. */
@ApplicationScoped
public class SupportActions implements PanacheRepositoryBase<SupportAction, UUID> {

    private static final String OF_CASE = "searchCase.id = ?1 order by requestedAt, id";
    private static final String OF_PACTS = """
            pactCode in ?1 and (requestedAt < ?2 or requestedAt = ?2 and id < ?3) order by requestedAt desc, id desc""";
    private static final String ONE = "id = ?1 and (searchCase.organisationCode = ?2 or pactCode in ?3)";

    public void insert(SupportAction action) {
        persist(action);
    }

    public Optional<SupportAction> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Of a case of the caller, in order of time. */
    public List<SupportAction> ofCase(UUID searchCaseId) {
        return list(OF_CASE, searchCaseId);
    }

    /** Before a position, latest first. */
    public Page<SupportAction> page(Set<String> pacts, NewestFirst before, int size) {
        return Page.of(find(OF_PACTS, pacts, before.moment(), before.id()).range(0, size).list(), size,
                each -> new NewestFirst(each.requestedAt(), each.id()).sortKey());
    }

    /** Locks the row until commit. @param organisation empty for advisers, who act for their pacts only */
    public Optional<SupportAction> findForUpdate(UUID id, String organisation, Set<String> pacts) {
        return find(ONE, id, organisation, pacts).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }
}
