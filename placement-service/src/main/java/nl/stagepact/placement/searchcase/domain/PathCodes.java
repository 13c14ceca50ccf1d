package nl.stagepact.placement.searchcase.domain;

import jakarta.persistence.Converter;

import org.hibernate.annotations.Immutable;

import nl.stagepact.placement.register.domain.CodeSet;
import nl.stagepact.placement.register.domain.LearningPath;

/** Stores learning paths. */
@Converter
@Immutable
public class PathCodes extends CodeSet<LearningPath> {

    public PathCodes() {
        super(LearningPath.class);
    }
}
