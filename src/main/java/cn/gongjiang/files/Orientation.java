package cn.gongjiang.files;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as a JPEG's EXIF says: by how many quarters the picture must be turned to the right. */
record Orientation(int quarters) {
    private static final int EXIF = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    static Orientation of(byte[] content) {
        try {
            return new Orientation(quarters(ByteBuffer.wrap(content)));
        } catch (IndexOutOfBoundsException | BufferUnderflowException cutOff) {
            return new Orientation(0);
        }
    }

    boolean turned() {
        return quarters % 2 == 1;
    }

    private static int quarters(ByteBuffer jpeg) {
        int at = 2;
        while (at + 4 < jpeg.limit() && (jpeg.get(at) & 0xFF) == 0xFF) {
            int marker = jpeg.get(at + 1) & 0xFF;
            int length = jpeg.getShort(at + 2) & 0xFFFF;
            if (marker == SCAN || length < 2) {
                return 0;
            }
            if (marker == EXIF && jpeg.getInt(at + 4) == 0x45786966) {
                return tagged(jpeg.slice(at + 10, Math.min(length - 8, jpeg.limit() - at - 10)));
            }
            at += 2 + length;
        }
        return 0;
    }

    private static int tagged(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int n = 0; n < entries; n++) {
            int entry = directory + 2 + n * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                return switch (tiff.getShort(entry + 8)) {
                    case 3 -> 2;
                    case 6 -> 1;
                    case 8 -> 3;
                    default -> 0;
                };
            }
        }
        return 0;
    }
}
