package cn.gongjiang.exchange.ledger;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML read forward by local names; declarations of types and entities are refused, nothing outside is ever fetched. */
final class Xml {
    private static final int LONGEST = 200_000;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int event;

    Xml(InputStream in) {
        try {
            this.reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw new UnreadableFile(UnreadableFile.DAMAGED, e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            event = reader.next();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof UnreadableFile reason) {
                throw reason;
            }
            throw new UnreadableFile(UnreadableFile.DAMAGED, e);
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new UnreadableFile(UnreadableFile.UNSAFE);
        }
        return true;
    }

    boolean starts(String element) {
        return event == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(element);
    }

    /** Adds the characters of this event, if it has any. */
    void textInto(StringBuilder text) {
        if (event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            if (text.length() > LONGEST) {
                throw new UnreadableFile(UnreadableFile.TOO_BIG);
            }
        }
    }

    /** The characters up to the end of this element. */
    String textOf(String element) {
        StringBuilder text = new StringBuilder();
        while (next() && !ends(element)) {
            textInto(text);
        }
        return text.toString();
    }

    String attribute(String name, String otherwise) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return otherwise;
    }

    int number(String attribute, int otherwise) {
        String value = attribute(attribute, "");
        try {
            return value.isEmpty() ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    boolean yes(String attribute) {
        String value = attribute(attribute, "0");
        return value.equals("1") || value.equals("true");
    }
}
