package app.syntopic.picture;

import com.github.weisj.jsvg.renderer.PlatformSupport;
import com.github.weisj.jsvg.renderer.output.Output;

import org.jspecify.annotations.Nullable;

import java.awt.Image;
import java.awt.image.ImageObserver;
import java.awt.image.ImageProducer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;

/// How long one drawing may take. The renderer itself knows no end: this is asked by what it draws with, line by line
/// of what filters make and, where it is wanted, before each shape. For one drawing, on one thread.
final class DrawingTime implements PlatformSupport {

    private final long end;

    DrawingTime(Duration limit) {
        this.end = System.nanoTime() + limit.toNanos();
    }

    /// @throws UnreadablePictureException where the time is over
    private void check() {
        if (System.nanoTime() - end >= 0) {
            throw UnreadablePictureException.takesTooLong();
        }
    }

    /// Draws on another, as long as there is time.
    Output on(Output paper) {
        return (Output)
                Proxy.newProxyInstance(
                        Output.class.getClassLoader(),
                        new Class<?>[] {Output.class},
                        (proxy, method, arguments) -> {
                            check();
                            try {
                                Object answer = method.invoke(paper, arguments);
                                return answer instanceof Output child ? on(child) : answer;
                            } catch (InvocationTargetException thrown) {
                                throw thrown.getCause() == null ? thrown : thrown.getCause();
                            }
                        });
    }

    /// Asked for whenever something that was drawn apart is put where it belongs.
    @Override
    public @Nullable ImageObserver imageObserver() {
        check();
        return null;
    }

    @Override
    public @Nullable TargetSurface targetSurface() {
        return null;
    }

    /// Takes what filters make at once: the toolkit would let a thread of its own do so, without an end.
    @Override
    public Image createImage(ImageProducer made) {
        TakenPixels taken = new TakenPixels(this::check);
        made.startProduction(taken);
        made.removeConsumer(taken);
        // a producer keeps what its consumer throws to itself
        check();
        return taken.image();
    }
}
