package nl.stagepact.placement.matching.kernel;

/** A change of one thing that a student, school or company could agree on. */
public enum Change {

    /** A journey of 15 minutes more. */
    TRAVEL_15_MINUTES_MORE {
        @Override
        public Student of(Student student) {
            return student.withTravelLimit(student.travelLimit() + 150);
        }
    },
    /** A journey of 30 minutes more. */
    TRAVEL_30_MINUTES_MORE {
        @Override
        public Student of(Student student) {
            return student.withTravelLimit(student.travelLimit() + 300);
        }
    },
    /** A start up to four weeks later. */
    START_LATER {
        @Override
        public Student of(Student student) {
            return student.withLatestStart(student.latestStart() + 28);
        }
    },
    /** A day of the week less. */
    ONE_DAY_LESS {
        @Override
        public Student of(Student student) {
            return student.withMinDays(Math.max(1, student.minDays() - 1));
        }
    },
    /** Any learning path. */
    ANY_LEARNING_PATH {
        @Override
        public Student of(Student student) {
            return student.withPaths(-1);
        }
    };

    /** The student as it would seek then. */
    public abstract Student of(Student student);
}
