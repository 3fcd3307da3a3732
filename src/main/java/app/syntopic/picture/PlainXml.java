package app.syntopic.picture;

import java.io.InputStream;

import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// XML without document types: no entities of its own, and none from elsewhere.
final class PlainXml {

    private PlainXml() {}

    static XMLEventReader events(InputStream in) throws XMLStreamException {
        return factory().createXMLEventReader(in);
    }

    static XMLStreamReader stream(InputStream in) throws XMLStreamException {
        return factory().createXMLStreamReader(in);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
