package nl.stagepact.discrimination.routing.domain;

import java.time.LocalDate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** An organisation's desk that handles reports. */
@Entity
public class Desk {

    @Id
    private String code;
    @Enumerated(EnumType.STRING)
    private DeskKind kind;
    private String name;
    private boolean open;
    @Embedded
    private Structure structure;
    private LocalDate describedOn;
    @Version
    private int version = 1;

    /** For Hibernate. */
    protected Desk() {
    }

    /** @param code of the desk, see {@link DeskCode} */
    public Desk(DeskCode code, String name, boolean open, Structure structure, LocalDate today) {
        this.code = code.text();
        this.kind = code.kind();
        this.name = name;
        this.open = open;
        this.structure = structure;
        this.describedOn = today;
    }

    public void describe(String name, boolean open, Structure structure, LocalDate today) {
        this.name = name;
        this.open = open;
        this.structure = structure;
        this.describedOn = today;
    }

    public DeskCode code() {
        return new DeskCode(code);
    }

    public DeskKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** Whether it takes new reports. */
    public boolean isOpen() {
        return open;
    }

    public Structure structure() {
        return structure;
    }

    public LocalDate describedOn() {
        return describedOn;
    }

    /** Incremented when a change is flushed. */
    public int version() {
        return version;
    }
}
