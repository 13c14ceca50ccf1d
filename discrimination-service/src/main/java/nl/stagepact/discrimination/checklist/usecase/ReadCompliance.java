package nl.stagepact.discrimination.checklist.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.checklist.domain.Statement;
import nl.stagepact.discrimination.checklist.persistence.Statements;
import nl.stagepact.servicekit.paging.Page;

/** Reads what schools state. */
@ApplicationScoped
public class ReadCompliance {

    private final Statements statements;

    ReadCompliance(Statements statements) {
        this.statements = statements;
    }

    /** Statements by school, in order of the school's code. @param after null for the first page */
    public Page<List<Statement>> page(@Nullable String after, int schools) {
        Map<String, List<Statement>> bySchool = new LinkedHashMap<>();
        statements.after(after == null ? "" : after, schools + 1)
                .forEach(each -> bySchool.computeIfAbsent(each.institutionCode(), _ -> new ArrayList<>()).add(each));
        return Page.of(List.copyOf(bySchool.values()), schools, each -> each.getFirst().institutionCode());
    }
}
