package nl.stagepact.placement.matching.kernel;

/** Why a student cannot have a place for its programme, in the order in which constraints are looked at. */
public enum Constraint {

    /** The place offers another learning path. */
    LEARNING_PATH,
    /** It begins too late, or ends too early. */
    PERIOD,
    /** There is work on too few of the student's days. */
    DAYS,
    /** It lacks what the student needs. */
    NEEDS,
    /** The student is too young for it. */
    AGE,
    /** It is reserved for another school. */
    RESERVED,
    /** It was proposed before, and declined. */
    DECLINED,
    /** It is further away than the student can travel. */
    TRAVEL
}
