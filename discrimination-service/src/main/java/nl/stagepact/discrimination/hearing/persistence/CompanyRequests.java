package nl.stagepact.discrimination.hearing.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.hearing.domain.CompanyRequest;
import nl.stagepact.discrimination.hearing.domain.LinkCode;
import nl.stagepact.discrimination.hearing.domain.RequestKind;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.Sql;

/** What desks asked companies. */
@ApplicationScoped
public class CompanyRequests {

    private static final String COLUMNS = """
            r.id, r.case_id, r.kind, r.question, r.question_entry, r.reply_entry, r.asked_on, r.reply_by, r.replied_on, r.ended_on""";
    private static final String INSERT = """
            insert into company_request (id, case_id, kind, lookup_digest, question, question_entry, asked_on, reply_by)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String END = """
            update company_request set ended_on = ?, lookup_digest = null, question = null where case_id = ? and ended_on is null""";
    private static final String WAITING = """
            from company_request r join discrimination_case c on c.id = r.case_id
            where c.desk = ? and r.replied_on is null and r.ended_on is null order by r.reply_by, r.id limit ?""";

    private final Sql sql;

    CompanyRequests(Sql sql) {
        this.sql = sql;
    }

    public void insert(CompanyRequest request, LinkCode code) {
        sql.update(INSERT, request.id(), request.caseId(), request.kind().code(), code.lookupDigest(), request.question(),
                request.questionEntry(), request.askedOn(), request.replyBy());
    }

    public Optional<CompanyRequest> find(LinkCode code) {
        return sql.first("select " + COLUMNS + " from company_request r where r.lookup_digest = ?", CompanyRequests::read,
                code.lookupDigest());
    }

    /** By the day on which they were asked. */
    public List<CompanyRequest> ofCase(UUID caseId) {
        return sql.list("select " + COLUMNS + " from company_request r where r.case_id = ? order by r.asked_on, r.id",
                CompanyRequests::read, caseId);
    }

    /** Without a reply, of cases that the desk handles, by the day on which it is due. */
    public List<CompanyRequest> waiting(Recipient desk, int size) {
        return sql.list("select " + COLUMNS + " " + WAITING, CompanyRequests::read, desk.id(), size);
    }

    public void reply(UUID id, UUID entry, LocalDate today) {
        sql.update("update company_request set reply_entry = ?, replied_on = ?, question = null where id = ?", entry, today,
                id);
    }

    /** The link leads nowhere any longer. @return whether there was one that did */
    public boolean end(UUID caseId, UUID id, LocalDate today) {
        return sql.update(END + " and id = ?", today, caseId, id) > 0;
    }

    /** The same of all links of a case. */
    public void end(UUID caseId, LocalDate today) {
        sql.update(END, today, caseId);
    }

    public void erase(UUID caseId) {
        sql.update("delete from company_request where case_id = ?", caseId);
    }

    private static CompanyRequest read(ResultSet row) throws SQLException {
        return new CompanyRequest(row.getObject("id", UUID.class), row.getObject("case_id", UUID.class),
                Columns.constant(row, "kind", RequestKind.class), row.getBytes("question"),
                row.getObject("question_entry", UUID.class), row.getObject("reply_entry", UUID.class),
                row.getObject("asked_on", LocalDate.class), row.getObject("reply_by", LocalDate.class),
                row.getObject("replied_on", LocalDate.class), row.getObject("ended_on", LocalDate.class));
    }
}
