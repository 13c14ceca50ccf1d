package nl.stagepact.discrimination.register.persistence;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.register.domain.RegisterKind;
import nl.stagepact.servicekit.sql.Sql;

/** Codes by kind. One that was removed from its register stays, so that an older event does not bring it back. */
@ApplicationScoped
public class RegisterCodes {

    /** The same version is accepted again: a register can be republished. */
    private static final String SAVE = """
            insert into register_code as r (kind, code, version, listed) values (?, ?, ?, ?)
            on conflict (kind, code) do update set version = excluded.version, listed = excluded.listed
                where excluded.version >= r.version""";
    private static final String LISTED = "select exists (select from register_code where kind = ? and code = ? and listed)";
    private static final String ANY = "select exists (select from register_code where kind = ? and listed)";

    private final Sql sql;

    RegisterCodes(Sql sql) {
        this.sql = sql;
    }

    /** @param version of the register; what came with a later one is kept @param listed whether the register has the code */
    public void save(RegisterKind kind, String code, int version, boolean listed) {
        sql.update(SAVE, kind.code(), code, version, listed);
    }

    public boolean isListed(RegisterKind kind, String code) {
        return sql.list(LISTED, row -> row.getBoolean(1), kind.code(), code).getFirst();
    }

    /** Whether any code of the kind is listed. */
    public boolean hasAny(RegisterKind kind) {
        return sql.list(ANY, row -> row.getBoolean(1), kind.code()).getFirst();
    }
}
