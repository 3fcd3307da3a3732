package app.syntopic.view;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Field;

/// A field that holds an [OpenedNotebook] of its own in each test: opened before anything else of the test, in a folder
/// that is deleted behind it.
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Opened.Extension.class)
public @interface Opened {

    /// Opens and closes it.
    final class Extension implements BeforeEachCallback, AfterEachCallback {

        private final PassingFolder folder = new PassingFolder();
        private OpenedNotebook notebook;

        @Override
        public void beforeEach(ExtensionContext test) throws Exception {
            notebook = OpenedNotebook.in(folder.make());
            for (Field field :
                    AnnotationSupport.findAnnotatedFields(
                            test.getRequiredTestClass(),
                            Opened.class,
                            field -> field.getType() == OpenedNotebook.class,
                            HierarchyTraversalMode.TOP_DOWN)) {
                field.setAccessible(true);
                field.set(test.getRequiredTestInstance(), notebook);
            }
        }

        @Override
        public void afterEach(ExtensionContext test) throws Exception {
            notebook.close();
            folder.delete();
        }
    }
}
