package app.syntopic.view.graph;

import java.util.Arrays;

/// Lines and circles with smooth edges, painted into pixels. Tens of thousands of them take some milliseconds, where
/// the toolkit's own strokes take a second without a graphics card.
///
/// A line is painted column by column (or row by row where it is steep), each pixel by how much of it the line covers
/// (after X. Wu, "An efficient antialiasing technique", SIGGRAPH 1991, for lines of any width). Pixels are opaque, as
/// 0xffRRGGBB, row by row. Not thread-safe.
final class Raster {

    private static final int FULL = 256;

    private final int width;
    private final int height;
    private final int[] pixels;

    Raster(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int[] pixels() {
        return pixels;
    }

    void fill(int colour) {
        Arrays.fill(pixels, colour);
    }

    void line(double x1, double y1, double x2, double y2, double thickness, int colour) {
        boolean steep = Math.abs(y2 - y1) > Math.abs(x2 - x1);
        double fromAlong = steep ? y1 : x1;
        double fromAcross = steep ? x1 : y1;
        double toAlong = steep ? y2 : x2;
        double toAcross = steep ? x2 : y2;
        if (fromAlong > toAlong) {
            scan(steep, toAlong, toAcross, fromAlong, fromAcross, thickness, colour);
        } else {
            scan(steep, fromAlong, fromAcross, toAlong, toAcross, thickness, colour);
        }
    }

    private void scan(boolean steep, double a1, double c1, double a2, double c2, double thickness, int colour) {
        double slope = a2 - a1 < 1e-9 ? 0 : (c2 - c1) / (a2 - a1);
        double reach = thickness / 2 * Math.sqrt(1 + slope * slope);
        double limit = steep ? height : width;
        double beyond = (steep ? width : height) + reach;
        double enters = slope == 0 ? a1 : a1 + ((slope > 0 ? -reach : beyond) - c1) / slope;
        double leaves = slope == 0 ? a2 : a1 + ((slope > 0 ? beyond : -reach) - c1) / slope;
        int first = (int) Math.max(0, Math.floor(Math.max(a1, enters)));
        int last = (int) Math.min(limit - 1, Math.floor(Math.min(a2, leaves)));
        for (int along = first; along <= last; along++) {
            double part = Math.min(along + 1, a2) - Math.max(along, a1);
            double middle = c1 + slope * (Math.clamp(along + 0.5, a1, a2) - a1);
            paintAcross(steep, along, middle - reach, middle + reach, Math.clamp(part, 0, 1), colour);
        }
    }

    private void paintAcross(boolean steep, int along, double from, double to, double part, int colour) {
        int limit = steep ? width : height;
        int first = (int) Math.max(0, Math.floor(from));
        int last = (int) Math.min(limit - 1.0, Math.floor(to));
        for (int across = first; across <= last; across++) {
            double covered = (Math.min(across + 1, to) - Math.max(across, from)) * part;
            int place = steep ? along * width + across : across * width + along;
            blend(place, colour, (int) (covered * FULL));
        }
    }

    void disc(double x, double y, double radius, int colour) {
        ring(x, y, radius, radius + 1, colour);
    }

    /// @param radius of the outer edge
    /// @param thickness of the line, inwards; what it encloses is left as it is
    void ring(double x, double y, double radius, double thickness, int colour) {
        int left = (int) Math.max(0, Math.floor(x - radius - 1));
        int right = (int) Math.min(width - 1.0, Math.ceil(x + radius + 1));
        int top = (int) Math.max(0, Math.floor(y - radius - 1));
        int bottom = (int) Math.min(height - 1.0, Math.ceil(y + radius + 1));
        double inner = radius - thickness;
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                double dx = column + 0.5 - x;
                double dy = row + 0.5 - y;
                double distance = Math.sqrt(dx * dx + dy * dy);
                double covered = Math.clamp(radius + 0.5 - distance, 0, 1);
                double hole = inner < 0 ? 0 : Math.clamp(inner + 0.5 - distance, 0, 1);
                blend(row * width + column, colour, (int) ((covered - hole) * FULL));
            }
        }
    }

    /// @param share of the colour, from 0 to 1
    void rectangle(double x, double y, double wide, double high, int colour, double share) {
        int left = (int) Math.max(0, Math.round(x));
        int right = (int) Math.min(width, Math.round(x + wide));
        int top = (int) Math.max(0, Math.round(y));
        int bottom = (int) Math.min(height, Math.round(y + high));
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                blend(row * width + column, colour, (int) (share * FULL));
            }
        }
    }

    /// Two channels at a time: red and blue leave each other room for the product.
    private void blend(int place, int colour, int share) {
        if (share <= 0) {
            return;
        }
        int below = pixels[place];
        int rest = FULL - Math.min(share, FULL);
        int taken = FULL - rest;
        int redBlue = ((colour & 0xff00ff) * taken + (below & 0xff00ff) * rest) >>> 8 & 0xff00ff;
        int green = ((colour & 0x00ff00) * taken + (below & 0x00ff00) * rest) >>> 8 & 0x00ff00;
        pixels[place] = 0xff000000 | redBlue | green;
    }
}
