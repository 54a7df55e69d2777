package cn.gongjiang.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;

/**
 * A photo drawn anew: only what can be seen is kept. Place, camera, comments, thumbnails, hidden parts and whatever was hung
 * behind the picture are gone, and the picture stands upright.
 */
final class Photo {
    private static final long MOST_PIXELS = 60_000_000;
    private static final int LONGEST_SIDE = 2000;

    private Photo() {}

    /** As JPEG; empty when the picture is broken, cut off or of more than sixty million pixels. */
    static Optional<byte[]> redrawn(byte[] content, FileKind kind) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            ImageReader reader = ImageIO.getImageReadersByMIMEType(kind.type()).next();
            try {
                AtomicBoolean whole = new AtomicBoolean(true);
                reader.addIIOReadWarningListener((IIOReadWarningListener) (source, warning) -> whole.set(false));
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS) {
                    return Optional.empty();
                }
                BufferedImage image = reader.read(0, smaller(reader, Math.max(width, height)));
                return whole.get() ? Optional.of(jpeg(upright(image, Orientation.of(content)))) : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static ImageReadParam smaller(ImageReader reader, int side) {
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, (side + LONGEST_SIDE - 1) / LONGEST_SIDE);
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    private static BufferedImage upright(BufferedImage image, Orientation orientation) {
        int width = orientation.turned() ? image.getHeight() : image.getWidth();
        int height = orientation.turned() ? image.getWidth() : image.getHeight();
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        AffineTransform turn = new AffineTransform();
        turn.translate(width / 2.0, height / 2.0);
        turn.quadrantRotate(orientation.quarters());
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        pen.drawImage(image, turn, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }
}
