package nl.stagepact.placement.placement.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.placement.domain.RefusalCounts;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.sql.Sql;

/** Refusals by companies, of all organisations. */
@ApplicationScoped
public class CompanyRefusals {

    private static final String COUNTS = """
            with refusing as (select distinct leerbedrijf_id from placement
                where state = 'refused' and refused_by = 'company' and state_since >= ? and leerbedrijf_id > ?
                order by leerbedrijf_id limit ?)
            select p.leerbedrijf_id, case when p.state = 'refused' and p.refused_by = 'company' then p.refusal_reason end, count(*)::int
            from placement p join refusing using (leerbedrijf_id)
            where p.state <> 'proposed' and p.state_since >= ? group by 1, 2 order by 1, 2""";
    private static final String OF_COMPANY = """
            select leerbedrijf_id, case when state = 'refused' and refused_by = 'company' then refusal_reason end, count(*)::int
            from placement where leerbedrijf_id = ? and state <> 'proposed' and state_since >= ? group by 1, 2 order by 1, 2""";

    private final Sql sql;

    CompanyRefusals(Sql sql) {
        this.sql = sql;
    }

    /**
     * Companies that refused somebody, by their id. @param after id of the last one of the page before; empty for the first
     * page
     */
    public Page<RefusalCounts> page(Instant since, String after, int size) {
        return Page.of(counts(sql.list(COUNTS, CompanyRefusals::row, since, after, size + 1, since)), size,
                RefusalCounts::leerbedrijfId);
    }

    public RefusalCounts of(LeerbedrijfId company, Instant since) {
        List<RefusalCounts> counts = counts(sql.list(OF_COMPANY, CompanyRefusals::row, company.code(), since));
        return counts.isEmpty() ? new RefusalCounts(company.code(), 0, Map.of()) : counts.getFirst();
    }

    private record Row(String company, @Nullable String reason, int number) {
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getString(1), row.getString(2), row.getInt(3));
    }

    private static List<RefusalCounts> counts(List<Row> rows) {
        Map<String, List<Row>> byCompany = rows.stream()
                .collect(Collectors.groupingBy(Row::company, TreeMap::new, Collectors.toList()));
        return byCompany.entrySet().stream().map(each -> {
            Map<String, Integer> refusals = new TreeMap<>();
            each.getValue().stream().filter(row -> row.reason() != null)
                    .forEach(row -> refusals.put(String.valueOf(row.reason()), row.number()));
            return new RefusalCounts(each.getKey(), each.getValue().stream().mapToInt(Row::number).sum(), refusals);
        }).toList();
    }
}
