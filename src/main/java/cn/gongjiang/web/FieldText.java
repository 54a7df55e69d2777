package cn.gongjiang.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the text of one field as the type its record wants; what cannot be read is refused in the user's words. */
final class FieldText {
    private static final int LONGEST = 4000;

    private FieldText() {}

    static @Nullable Object read(RecordComponent component, List<String> texts) {
        String name = component.getName();
        List<String> given =
                texts.stream().map(String::strip).filter(t -> !t.isEmpty()).toList();
        for (String text : given) {
            if (text.length() > LONGEST) {
                throw new Refused(name, "最多 %d 个字".formatted(LONGEST));
            }
            if (text.codePoints().anyMatch(FieldText::cannotBeKept)) {
                throw new Refused(name, "含有不能保存的字符");
            }
        }
        if (component.getType() == List.class) {
            Class<?> element = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return given.stream().map(t -> single(name, element, t)).toList();
        }
        if (given.isEmpty()) {
            return component.getType() == boolean.class ? Boolean.FALSE : null;
        }
        return single(name, component.getType(), given.getFirst());
    }

    /** Neither PostgreSQL nor a spreadsheet can hold them all. */
    private static boolean cannotBeKept(int character) {
        return Character.getType(character) == Character.SURROGATE
                || Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t'
                || (character & 0xFFFE) == 0xFFFE;
    }

    private static Object single(String name, Class<?> type, String text) {
        try {
            return convert(type, text);
        } catch (NumberFormatException e) {
            throw new Refused(name, "请填写数字，例如 12");
        } catch (DateTimeException e) {
            throw new Refused(name, "请填写日期，例如 2026-11-22");
        } catch (IllegalArgumentException e) {
            throw new Refused(name, "没有这个选项");
        }
    }

    private static Object convert(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == Long.class) {
            return Long.valueOf(text);
        }
        if (type == BigDecimal.class) {
            return number(text);
        }
        if (type == LocalDate.class) {
            return date(text);
        }
        if (type == boolean.class || type == Boolean.class) {
            return yes(text);
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(c -> c.toString().equalsIgnoreCase(text)
                            || ((Enum<?>) c).name().equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(text));
        }
        throw new IllegalStateException("No form field of type " + type);
    }

    private static BigDecimal number(String text) {
        BigDecimal number = new BigDecimal(text);
        if (number.precision() - number.scale() > 12 || number.scale() > 6) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    private static boolean yes(String text) {
        return switch (text) {
            case "true", "on", "1", "是" -> true;
            case "false", "off", "0", "否" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        if (date.getYear() < 1900 || date.getYear() > 2200) {
            throw new DateTimeException(text);
        }
        return date;
    }
}
