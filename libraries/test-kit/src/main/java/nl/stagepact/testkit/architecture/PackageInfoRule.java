package nl.stagepact.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Rule 10. Reads sources, since class files hold no Javadoc. */
final class PackageInfoRule {

    private static final Pattern SENTENCE_AND_NULL_MARKED = Pattern.compile(
            "/\\*\\*[\\s*]*\\p{L}.*?\\.[\\s*]*\\*/[^;]*@NullMarked\\s.*",
            Pattern.DOTALL);

    private PackageInfoRule() {
    }

    static ArchRule everyPackageIsDescribed(String base, Path sources) {
        return all(new Packages(base)).should(new BeDescribed(sources));
    }

    private static boolean isDescribed(Path folder) {
        Path file = folder.resolve("package-info.java");
        try {
            return Files.exists(file) && SENTENCE_AND_NULL_MARKED.matcher(Files.readString(file)).matches();
        } catch (IOException e) {
            throw new AssertionError("Cannot read " + file, e);
        }
    }

    private static final class Packages extends AbstractClassesTransformer<String> {

        private final String base;

        Packages(String base) {
            super("packages of " + base);
            this.base = base;
        }

        @Override
        public Iterable<String> doTransform(JavaClasses code) {
            TreeSet<String> names = new TreeSet<>();
            code.stream().map(JavaClass::getPackageName).filter(name -> name.equals(base) || name.startsWith(base + "."))
                    .forEach(names::add);
            return names;
        }
    }

    private static final class BeDescribed extends ArchCondition<String> {

        private final Path sources;

        BeDescribed(Path sources) {
            super("have a package-info.java that begins with a sentence and is @NullMarked");
            this.sources = sources;
        }

        @Override
        public void check(String name, ConditionEvents events) {
            boolean described = isDescribed(sources.resolve(name.replace('.', '/')));
            events.add(new SimpleConditionEvent(name, described,
                    "Package <" + name + "> has no package-info.java with a sentence and @NullMarked"));
        }
    }
}
