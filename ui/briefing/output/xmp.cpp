#include "ui/briefing/output/xmp.h"

#include <QXmlStreamWriter>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr auto rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
constexpr auto dc = "http://purl.org/dc/elements/1.1/"_L1;
constexpr auto xmp = "http://ns.adobe.com/xap/1.0/"_L1;
constexpr auto pdf = "http://ns.adobe.com/pdf/1.3/"_L1;
constexpr auto pdfa = "http://www.aiim.org/pdfa/ns/id/"_L1;

class Packet
{
public:
    Packet() : writer(&bytes)
    {
        writer.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
        writer.writeStartElement("adobe:ns:meta/"_L1, "xmpmeta"_L1);
        writer.writeNamespace(rdf, u"rdf"_s);
        writer.writeStartElement(rdf, "RDF"_L1);
        for (const auto& [space, prefix] :
             {std::pair(dc, u"dc"_s), {xmp, u"xmp"_s}, {pdf, u"pdf"_s}, {pdfa, u"pdfaid"_s}})
            writer.writeNamespace(space, prefix);
        writer.writeStartElement(rdf, "Description"_L1);
        writer.writeAttribute(rdf, "about"_L1, QString());
    }

    void add(QLatin1StringView space, QLatin1StringView name, const QString& text)
    {
        writer.writeTextElement(space, name, text);
    }

    /// A text that may be in several languages, in the one it is in.
    void addAlternative(QLatin1StringView name, const QString& text)
    {
        begin(name, "Alt"_L1);
        writer.writeStartElement(rdf, "li"_L1);
        writer.writeAttribute("xml:lang"_L1, "x-default"_L1);
        writer.writeCharacters(text);
        writer.writeEndElement();
        end();
    }

    /// A list of one.
    void addList(QLatin1StringView name, QLatin1StringView kind, const QString& text)
    {
        begin(name, kind);
        writer.writeTextElement(rdf, "li"_L1, text);
        end();
    }

    QByteArray take()
    {
        writer.writeEndDocument();
        return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + bytes +
               "\n<?xpacket end=\"w\"?>\n";
    }

private:
    void begin(QLatin1StringView name, QLatin1StringView kind)
    {
        writer.writeStartElement(dc, name);
        writer.writeStartElement(rdf, kind);
    }
    void end()
    {
        writer.writeEndElement();
        writer.writeEndElement();
    }

    QByteArray bytes;
    QXmlStreamWriter writer;
};

}

QByteArray xmpPacket(const XmpFields& fields, bool archival)
{
    Packet packet;
    packet.addAlternative("title"_L1, fields.title);
    if (!fields.author.isEmpty()) packet.addList("creator"_L1, "Seq"_L1, fields.author);
    packet.addAlternative("description"_L1, fields.subject);
    packet.addList("language"_L1, "Bag"_L1, fields.language);
    packet.add(pdf, "Keywords"_L1, fields.keywords);
    packet.add(pdf, "Producer"_L1, fields.producer);
    packet.add(xmp, "CreatorTool"_L1, fields.creator);
    packet.add(xmp, "CreateDate"_L1, fields.date);
    packet.add(xmp, "ModifyDate"_L1, fields.date);
    packet.add(xmp, "MetadataDate"_L1, fields.date);
    if (archival) {
        packet.add(pdfa, "part"_L1, u"1"_s);
        packet.add(pdfa, "conformance"_L1, u"B"_s);
    }
    return packet.take();
}

}
