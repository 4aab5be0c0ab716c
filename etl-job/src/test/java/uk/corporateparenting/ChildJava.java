package uk.corporateparenting;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a test starts as a process of its own: the same Java, and the classes. */
public final class ChildJava {

    private ChildJava() {}

    /** The command java. */
    public static String command() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The class path with the tests. */
    public static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** The class path without the tests, their resources and so their logging. */
    public static String classPathOfProgram() {
        return Stream.of(classPath().split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(joining(File.pathSeparator));
    }
}
