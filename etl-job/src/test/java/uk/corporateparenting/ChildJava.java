package uk.corporateparenting;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a test starts as a process of its own: the same Java, and the classes. */
public final class ChildJava {

    private static final String TESTS = "test-classes";

    private ChildJava() {}

    /** The command java. */
    public static String command() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The class path without the tests, their resources and so their logging. */
    public static String classPathOfProgram() {
        return entries().filter(entry -> !entry.endsWith(TESTS)).collect(joining(File.pathSeparator));
    }

    /** The command line, up to its arguments, of a process that starts as fast as it can. */
    public static List<String> quick(Class<?> main, List<String> options) {
        var command = new ArrayList<>(QuickStart.instance().command());
        command.addAll(options);
        command.add(main.getName());
        return command;
    }

    /** The folders and jars of the class path, the tests last. */
    static List<Path> testsLast() {
        return Stream.concat(
                entries().filter(entry -> !entry.endsWith(TESTS)),
                entries().filter(entry -> entry.endsWith(TESTS)))
                .map(Path::of)
                .toList();
    }

    private static Stream<String> entries() {
        return Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(File.pathSeparator));
    }
}
