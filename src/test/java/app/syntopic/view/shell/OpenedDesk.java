package app.syntopic.view.shell;

import app.syntopic.view.PassingFolder;

import javafx.stage.Stage;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Field;

/// A field that holds a [DeskFixture] of its own in each test: the window in its usual size on the notebook of all
/// tests, in a folder that is deleted behind it. Tests may ask for a robot.
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OpenedDesk.Extension.class)
@interface OpenedDesk {

    /// Opens and closes it, as an application of TestFX.
    final class Extension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

        private final ApplicationExtension application = new ApplicationExtension();
        private final PassingFolder folder = new PassingFolder();
        private DeskFixture desk;

        @Start
        void open(Stage stage) throws IOException {
            desk = new DeskFixture(folder.make(), stage);
        }

        @Override
        public void beforeEach(ExtensionContext test) throws Exception {
            application.postProcessTestInstance(this, test);
            application.beforeEach(test);
            for (Field field :
                    AnnotationSupport.findAnnotatedFields(
                            test.getRequiredTestClass(),
                            OpenedDesk.class,
                            field -> field.getType() == DeskFixture.class,
                            HierarchyTraversalMode.TOP_DOWN)) {
                field.setAccessible(true);
                field.set(test.getRequiredTestInstance(), desk);
            }
        }

        @Override
        public void afterEach(ExtensionContext test) throws Exception {
            desk.close();
            application.afterEach(test);
            folder.delete();
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return application.supportsParameter(parameter, test);
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return application.resolveParameter(parameter, test);
        }
    }
}
