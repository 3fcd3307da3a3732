package app.syntopic.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class PictureTest {

    private static final int RED = 0xffff0000;

    @Test
    void theKindIsToldByTheBytes() {
        assertThat(Picture.read(SomePictures.SVG)).isInstanceOf(DrawnPicture.class);
        assertThat(Picture.read(SomePictures.webp())).isInstanceOf(WebPicture.class);
        assertThat(Picture.read(SomePictures.png(3, 2)).mediaType()).isEqualTo("image/png");
    }

    @Test
    void sizesAndPixelsAreThoseOfTheFile() {
        Picture webp = Picture.read(SomePictures.webp());
        assertThat(webp.width()).isEqualTo(6);
        assertThat(webp.height()).isEqualTo(4);
        assertThat(webp.draw(6).getRGB(3, 2)).isEqualTo(RED);
        assertThat(webp.draw(6).getRGB(0, 0) >>> 24).isZero();
        assertThat(Picture.read(SomePictures.lossyWebp()).width()).isEqualTo(16);
        assertThat(Picture.read(SomePictures.png(30, 20)).draw(10).getWidth()).isEqualTo(10);
    }

    @Test
    void aDrawingIsDrawnAsFineAsItIsWanted() {
        Picture drawing = Picture.read(SomePictures.SVG);
        assertThat(drawing.width()).isEqualTo(400);
        assertThat(drawing.draw(1_200).getHeight()).isEqualTo(600);
        assertThat(drawing.draw(1_200).getRGB(600, 300)).isEqualTo(RED);
    }

    @Test
    void aDrawingOfAnySizeStaysWithinMemory() {
        Picture vast = Picture.read(SomePictures.svg("width='1e9' height='1e9' viewBox='0 0 1 1'", "<rect/>"));
        assertThat(vast.draw(1e9).getWidth()).isLessThanOrEqualTo(4_000);
    }

    @Test
    void nothingIsFetchedFromOutside() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.start();
        try {
            String there = "http://127.0.0.1:" + server.getAddress().getPort();
            String outside =
                    ("<?xml-stylesheet href='%1$s/a.css'?><style>@import url(%1$s/b.css);"
                                    + "@font-face {font-family: x; src: url(%1$s/c.ttf)}</style>"
                                    + "<image href='%1$s/d.png' width='9' height='9'/><image xlink:href='%1$s/e.svg'/>"
                                    + "<use href='%1$s/f.svg#x'/><rect width='9' height='9' fill='url(%1$s/g.svg#p)'/>"
                                    + "<filter id='f'><feImage href='%1$s/h.png'/></filter>"
                                    + "<rect width='9' height='9' filter='url(#f)'/><text font-family='x'>t</text>")
                            .formatted(there);
            byte[] svg = SomePictures.svg("width='20' height='20'", outside);
            assertThat(Picture.read(svg).draw(20)).isNotNull();
            String entity =
                    "<!DOCTYPE svg SYSTEM '%1$s/i.dtd' [<!ENTITY x SYSTEM '%1$s/j'>]>".formatted(there)
                            + new String(SomePictures.SVG, StandardCharsets.UTF_8).replaceFirst("<\\?xml.*\\?>", "");
            assertThat(Picture.read(entity.getBytes(StandardCharsets.UTF_8)).draw(20)).isNotNull();
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void noFileBesideADrawingIsShownInIt() throws IOException {
        Path secret = Files.createTempFile("secret", ".png");
        try {
            Files.write(secret, SomePictures.png(9, 9));
            String image = "<image width='9' height='9' href='" + secret.toUri() + "'/>";
            Picture drawing = Picture.read(SomePictures.svg("width='9' height='9'", image));
            assertThat(drawing.draw(9).getRGB(4, 4) >>> 24).isZero();
        } finally {
            Files.delete(secret);
        }
    }

    @Test
    @Timeout(60)
    void fewLinesThatComeToABillionElementsAreRefused() {
        StringBuilder bomb = new StringBuilder("<defs><g id='a0'><rect/></g>");
        for (int i = 1; i < 12; i++) {
            String all = ("<use href='#a" + (i - 1) + "'/>").repeat(10);
            bomb.append("<g id='a").append(i).append("'>").append(all).append("</g>");
        }
        byte[] svg = SomePictures.svg("width='9' height='9'", bomb + "</defs><use href='#a11'/>");
        assertThatThrownBy(() -> Picture.read(svg)).hasMessage("its drawing asks for too much");
        String entities = "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><svg>&b;</svg>";
        assertThatThrownBy(() -> Picture.read(entities.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadablePictureException.class);
    }

    @Test
    void whatLeadsBackToItselfIsRefused() {
        byte[] svg = SomePictures.svg("width='9' height='9'", "<g id='a'><use href='#b'/></g><use id='b' href='#a'/>");
        assertThatThrownBy(() -> Picture.read(svg)).hasMessage("its drawing asks for too much");
    }

    private static final String BLUR = "<filter id='f'><feGaussianBlur stdDeviation='2'/></filter>";

    @Test
    void aDrawingThatTakesTooLongSaysSo() {
        String blurred = BLUR + "<rect width='9' height='9' filter='url(#f)'/>";
        String many = "<rect width='9' height='9'/>".repeat(3_000);
        for (String drawn : List.of(blurred, "<g filter='url(#f)'>" + blurred + "</g>", many)) {
            DrawnPicture picture = (DrawnPicture) Picture.read(SomePictures.svg("width='9' height='9'", drawn));
            assertThat(picture.draw(9)).isNotNull();
            assertThatThrownBy(() -> picture.draw(9, Duration.ZERO)).hasMessage("drawing it takes too long");
        }
    }

    @Test
    void filtersAreDrawnAsTheRendererDrawsThem() throws IOException {
        String filters =
                "<filter id='s'><feDropShadow dx='2' dy='2' stdDeviation='1.5'/></filter>"
                        + "<filter id='m'><feColorMatrix type='saturate' values='0.2'/><feOffset dx='3'/></filter>"
                        + "<filter id='b'><feGaussianBlur in='SourceAlpha' stdDeviation='3' result='x'/>"
                        + "<feMerge><feMergeNode in='x'/><feMergeNode in='SourceGraphic'/></feMerge></filter>";
        String shapes =
                "<rect x='4' y='4' width='20' height='12' fill='teal' filter='url(#s)'/>"
                        + "<rect x='30' y='4' width='20' height='12' fill='red' filter='url(#m)'/>"
                        + "<circle cx='40' cy='40' r='9' fill='gold' filter='url(#b)'/>";
        byte[] svg = SomePictures.svg("width='60' height='60'", filters + shapes);
        BufferedImage plain = new BufferedImage(60, 60, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        new SVGLoader()
                .load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault())
                .renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(60, 60));
        BufferedImage drawn = Picture.read(svg).draw(60);
        for (int at = 0; at < 60 * 60; at++) {
            int expected = plain.getRGB(at % 60, at / 60);
            int pixel = drawn.getRGB(at % 60, at / 60);
            for (int shift = 0; shift < 32; shift += 8) {
                assertThat(pixel >>> shift & 0xff).isCloseTo(expected >>> shift & 0xff, within(2));
            }
        }
    }

    @Test
    void noiseOfMoreOctavesThanCanBeSeenIsRefused() {
        String noise = "<filter id='f'><feTurbulence baseFrequency='0.1' numOctaves='%s'/></filter>";
        for (String octaves : List.of("1000000", "99", "1e9")) {
            byte[] svg = SomePictures.svg("width='9' height='9'", noise.formatted(octaves));
            assertThatThrownBy(() -> Picture.read(svg)).hasMessage("its drawing asks for too much");
        }
        assertThat(Picture.read(SomePictures.svg("width='9' height='9'", noise.formatted("5"))).width()).isEqualTo(9);
    }

    @Test
    void whatIsDrawnApartIsDrawnLessFinelyWhereItIsMuch() {
        String many = "<rect width='1' height='1'/>".repeat(20_000);
        String size = "width='2000' height='1000'";
        assertThat(Picture.read(SomePictures.svg(size, many)).draw(2_000).getWidth()).isEqualTo(2_000);
        for (String part : List.of("<g filter='url(#f)'>", "<g style='mask: url(#f)'>")) {
            Picture picture = Picture.read(SomePictures.svg(size, part + many + "</g>"));
            assertThat(picture.draw(2_000).getWidth()).isEqualTo(1_000);
        }
    }

    @Test
    void manyReferencesToOneThingAreNoReasonToRefuse() {
        String many = "<defs><rect id='a' width='1' height='1'/></defs>" + "<use href='#a'/>".repeat(2_000);
        assertThat(Picture.read(SomePictures.svg("width='9' height='9'", many)).width()).isEqualTo(9);
    }

    @Test
    void aPictureThatUnfoldsToMoreThanMemoryIsRefusedByItsHead() {
        byte[] png = SomePictures.png(3, 2);
        // the width and height of the head
        png[16] = 0x7f;
        png[20] = 0x7f;
        assertThatThrownBy(() -> Picture.read(png)).hasMessageContaining("too large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no picture", "<svg", "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>"})
    void whatIsNoPictureIsToldSo(String text) {
        assertThatThrownBy(() -> Picture.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadablePictureException.class);
    }

    @Test
    void aPictureThatIsCutOffAnywhereThrowsNothingElse() {
        for (byte[] whole : new byte[][] {SomePictures.webp(), SomePictures.lossyWebp(), SomePictures.png(9, 9)}) {
            for (int length = 0; length < whole.length; length++) {
                byte[] part = Arrays.copyOf(whole, length);
                try {
                    Picture.read(part).draw(9);
                } catch (UnreadablePictureException told) {
                    assertThat(told.sentence().english()).isNotEmpty();
                }
            }
        }
    }
}
