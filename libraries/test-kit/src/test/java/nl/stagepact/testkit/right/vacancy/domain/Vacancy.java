package nl.stagepact.testkit.right.vacancy.domain;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
public class Vacancy {

    @Id
    private UUID id = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private VacancyState state = VacancyState.OPEN;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String remark;

    @Version
    private int version = 1;

    protected Vacancy() {
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public @Nullable String remark() {
        return remark;
    }

    public VacancyState state() {
        return state;
    }

    public void withdraw(String reason) {
        state = VacancyState.WITHDRAWN;
        remark = reason;
    }
}
