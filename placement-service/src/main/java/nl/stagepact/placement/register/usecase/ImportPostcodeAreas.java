package nl.stagepact.placement.register.usecase;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.register.domain.PostcodeArea;
import nl.stagepact.placement.register.persistence.PostcodeAreas;

/** Imports the locations of postcode areas, which an administrator delivers. */
@ApplicationScoped
public class ImportPostcodeAreas {

    private final PostcodeAreas areas;

    ImportPostcodeAreas(PostcodeAreas areas) {
        this.areas = areas;
    }

    /** Replaces all areas; searches use them within ten seconds. */
    @Transactional
    public void replaceAll(Collection<PostcodeArea> all) {
        areas.replace(all);
    }
}
