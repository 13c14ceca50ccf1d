package nl.stagepact.placement.searchcase.persistence;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.placement.searchcase.domain.CaseKey;
import nl.stagepact.placement.searchcase.domain.SearchCase;
import nl.stagepact.placement.searchcase.domain.SearchCaseState;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.sql.Sql;

/** Search cases one by one. Every query is limited to an organisation. */
@ApplicationScoped
public class SearchCases implements PanacheRepositoryBase<SearchCase, UUID> {

    private static final String ONE = "organisationCode = ?1 and key.text = ?2";
    private static final String PAGE = "organisationCode = ?1 and state in ?2 and key.text > ?3 order by key.text";

    private final Sql sql;

    SearchCases(Sql sql) {
        this.sql = sql;
    }

    /** Flushes changes, so that the version of the entity is that of its row. */
    public void writeChanges() {
        flush();
    }

    public Optional<SearchCase> find(String organisation, CaseKey key) {
        return find(ONE, organisation, key.text()).singleResultOptional();
    }

    /** Without loading it, for what must be locked before it. */
    public Optional<UUID> idOf(String organisation, CaseKey key) {
        return sql.first("select id from search_case where organisation_code = ? and case_key = ?",
                row -> row.getObject(1, UUID.class), organisation, key.text());
    }

    /** Locks the row until commit. */
    public Optional<SearchCase> findForUpdate(String organisation, CaseKey key) {
        return find(ONE, organisation, key.text()).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** Locks the row until commit. @param id of the case of a placement to which the caller is a party */
    public SearchCase ofPlacement(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @param id of the case of a handover whose code the caller has */
    public SearchCase ofHandover(UUID id) {
        return findById(id);
    }

    /** Keys by id, of those that are the organisation's. */
    public Map<UUID, CaseKey> keys(Collection<UUID> ids, String organisation) {
        return list("id in ?1 and organisationCode = ?2", ids, organisation).stream()
                .collect(Collectors.toMap(SearchCase::id, SearchCase::key));
    }

    /** Sorted by key. @param after key of the last case of the page before; empty for the first page */
    public Page<SearchCase> page(String organisation, Collection<SearchCaseState> states, String after, int size) {
        return Page.of(find(PAGE, organisation, states, after).range(0, size).list(), size, each -> each.key().text());
    }
}
