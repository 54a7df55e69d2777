package cn.gongjiang.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photos as phones take them, and as somebody might forge them. */
public final class Photos {
    private static final int HEADER = 26;

    private Photos() {}

    /** With EXIF that names a place and says how the camera was held. */
    public static byte[] jpeg(int width, int height, String place, int orientation) {
        byte[] plain = written(width, height, "jpeg");
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.writeBytes(Arrays.copyOf(plain, 2));
        photo.writeBytes(exif(place, orientation));
        photo.writeBytes(Arrays.copyOfRange(plain, 2, plain.length));
        return photo.toByteArray();
    }

    public static byte[] png(int width, int height) {
        return written(width, height, "png");
    }

    /** A picture of a few bytes that says it is that large. */
    static byte[] claiming(int width, int height) {
        byte[] png = png(1, 1);
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return png;
    }

    private static byte[] exif(String place, int orientation) {
        byte[] words = place.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer segment = ByteBuffer.allocate(10 + HEADER + words.length);
        segment.putShort((short) 0xFFE1).putShort((short) (8 + HEADER + words.length));
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        segment.order(ByteOrder.LITTLE_ENDIAN);
        segment.put("II".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        segment.putShort((short) 1);
        segment.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        segment.putShort((short) 0).putInt(0);
        return segment.put(words).array();
    }

    private static byte[] written(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        for (int i = 0; i < width; i += 4) {
            pen.setColor(new Color(i % 256, i * 7 % 256, i * 13 % 256));
            pen.fillRect(i, 0, 3, height);
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
