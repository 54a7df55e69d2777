package cn.gongjiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SizesSpec {
    private static final int LINES_OF_A_FILE = 300;
    private static final int LINES_OF_A_METHOD = 30;

    @Test
    void no_file_is_longer_than_300_lines() {
        assertThat(longFiles(Stream.concat(House.java().stream(), House.TEMPLATES.stream())
                        .toList()))
                .isEmpty();
    }

    @Test
    void a_file_of_301_lines_is_found() {
        assertThat(longFiles(List.of(new Source("Long.java", "x\n".repeat(300)))))
                .isEmpty();
        assertThat(longFiles(List.of(new Source("Long.java", "x\n".repeat(301)))))
                .containsExactly("Long.java: 301");
    }

    @Test
    void no_method_is_longer_than_30_lines() {
        assertThat(longMethods(House.java())).isEmpty();
    }

    @Test
    void a_method_of_31_lines_is_found() {
        assertThat(longMethods(List.of(methodOf(30)))).isEmpty();
        assertThat(longMethods(List.of(methodOf(31)))).containsExactly("Walk.walk: 31");
    }

    private static Source methodOf(int lines) {
        return new Source("Walk.java", "class Walk {\nvoid walk() {\n" + "int step;\n".repeat(lines - 2) + "}\n}");
    }

    private static List<String> longFiles(List<Source> sources) {
        return sources.stream()
                .filter(source -> source.text().lines().count() > LINES_OF_A_FILE)
                .map(source -> source.path() + ": " + source.text().lines().count())
                .toList();
    }

    private static List<String> longMethods(List<Source> sources) {
        List<String> found = new ArrayList<>();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        null,
                        null,
                        null,
                        sources.stream().map(SizesSpec::file).toList());
        try {
            for (CompilationUnitTree unit : task.parse()) {
                new Measuring(unit, Trees.instance(task), found).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static JavaFileObject file(Source source) {
        URI uri = URI.create("source:///" + source.path());
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source.text();
            }
        };
    }

    /** Writes down every method that is too long, without its annotations and its comment. */
    private static final class Measuring extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final Trees trees;
        private final List<String> found;

        Measuring(CompilationUnitTree unit, Trees trees, List<String> found) {
            this.unit = unit;
            this.trees = trees;
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (method.getBody() != null) {
                long first = method.getReturnType() == null
                        ? line(trees.getSourcePositions().getStartPosition(unit, method.getBody()))
                        : line(trees.getSourcePositions().getStartPosition(unit, method.getReturnType()));
                long last = line(trees.getSourcePositions().getEndPosition(unit, method));
                if (last - first + 1 > LINES_OF_A_METHOD) {
                    found.add(type() + "." + method.getName() + ": " + (last - first + 1));
                }
            }
            return super.visitMethod(method, nothing);
        }

        private String type() {
            String path = unit.getSourceFile().getName();
            return path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
