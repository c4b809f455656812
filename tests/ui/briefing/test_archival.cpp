#include "tests/ui/briefing/briefing_fixture.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// A PDF's objects as qpdf tells them.
class PdfObjects
{
public:
    explicit PdfObjects(const QString& pdf)
        : path(pdf), objects(QJsonDocument::fromJson(run(u"qpdf"_s, {u"--json"_s, path}))
                                 .object()[u"qpdf"_s].toArray().at(1).toObject())
    {
    }

    QJsonObject trailer() const { return objects[u"trailer"_s][u"value"_s].toObject(); }
    QJsonObject root() const { return at(trailer()[u"/Root"_s]); }
    /// The dictionary that a value is or refers to.
    QJsonObject at(const QJsonValue& value) const
    {
        if (value.isObject()) return value.toObject();
        const QJsonObject object = objects[u"obj:"_s + value.toString()].toObject();
        if (object.contains(u"stream"_s)) return object[u"stream"_s][u"dict"_s].toObject();
        return object[u"value"_s].toObject();
    }
    /// Every dictionary of the file, those of streams among them.
    QList<QJsonObject> all() const
    {
        QList<QJsonObject> found;
        for (const QString& key : objects.keys())
            if (key.startsWith(u"obj:"_s)) found.append(at(key.sliced(4)));
        return found;
    }
    QString stream(const QJsonValue& reference) const
    {
        const QString number = reference.toString().section(u' ', 0, 0);
        return QString::fromUtf8(
            run(u"qpdf"_s, {u"--show-object="_s + number, u"--filtered-stream-data"_s, path}));
    }

private:
    QString path;
    QJsonObject objects;
};

struct Written {
    explicit Written(PdfKind kind)
    {
        BriefingRequest request = bundledRequest(u"2026-01-06"_s);
        request.session.language = Language::Ukrainian;
        request.plan.header = {u"A. <Desk> & “Co”"_s, u"Міністерство"_s, u"Internal"_s};
        REQUIRE(writePdf(composed(request), path, kind));
    }
    QTemporaryDir folder;
    QString path = folder.filePath(u"page.pdf"_s);
};

/// The text of an XMP property, however it is wrapped.
QString property(const QString& packet, const QString& name)
{
    QString text = packet.section(u'<' + name + u'>', 1).section(u"</"_s + name, 0, 0);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    text.remove(tags);
    return text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s).trimmed();
}

void checkMetadata(const QString& path)
{
    const PdfObjects pdf(path);
    const QJsonObject information = pdf.at(pdf.trailer()[u"/Info"_s]);
    const QString packet = pdf.stream(pdf.root()[u"/Metadata"_s]);
    const QList<std::pair<QString, QString>> twins{
        {u"/Title"_s, u"dc:title"_s},       {u"/Author"_s, u"dc:creator"_s},
        {u"/Subject"_s, u"dc:description"_s}, {u"/Keywords"_s, u"pdf:Keywords"_s},
        {u"/Creator"_s, u"xmp:CreatorTool"_s}, {u"/Producer"_s, u"pdf:Producer"_s}};
    for (const auto& [key, name] : twins) {
        INFO(key.toStdString());
        const QString text = information[key].toString();
        CHECK(text.size() > 2);
        CHECK(text == u"u:"_s + property(packet, name));
    }
    CHECK(information[u"/Author"_s] == u"u:A. <Desk> & “Co”, Міністерство"_s);
    CHECK(information[u"/CreationDate"_s] == u"u:D:20260106120000Z"_s);
    CHECK(property(packet, u"xmp:CreateDate"_s) == u"2026-01-06T12:00:00Z"_s);
    CHECK(property(packet, u"xmp:ModifyDate"_s) == u"2026-01-06T12:00:00Z"_s);
    CHECK(property(packet, u"dc:language"_s) == u"uk"_s);
}

}

// Catches metadata that contradict each other, or tell the day of the run.
TEST_CASE("Info and XMP say the same of a PDF of either kind")
{
    checkMetadata(Written(PdfKind::Usual).path);
    checkMetadata(Written(PdfKind::Archival).path);
}

// Catches what ISO 19005-1 forbids or demands; a validator would say more, these are its rules that a page
// could break.
TEST_CASE("an archival PDF keeps the rules of PDF/A-1b")
{
    const Written written(PdfKind::Archival);
    const QByteArray bytes = fileBytes(written.path);
    CHECK(bytes.startsWith("%PDF-1.4\n"));
    const QByteArray comment = bytes.sliced(9, 5); // four bytes above 127: no transfer takes it for a text
    CHECK(comment[0] == '%');
    for (const char byte : comment.sliced(1)) CHECK(uchar(byte) > 127);

    const PdfObjects pdf(written.path);
    const QJsonObject root = pdf.root();
    CHECK(pdf.trailer()[u"/ID"_s].toArray().size() == 2);
    CHECK_FALSE(pdf.trailer().contains(u"/Encrypt"_s));
    for (const QString& key : {u"/Names"_s, u"/AF"_s, u"/OpenAction"_s, u"/AA"_s, u"/AcroForm"_s})
        CHECK_FALSE(root.contains(key));
    CHECK(root[u"/Lang"_s] == u"u:uk"_s);
    CHECK(root.contains(u"/Outlines"_s));

    const QJsonObject intent = pdf.at(root[u"/OutputIntents"_s].toArray().at(0));
    CHECK(intent[u"/S"_s] == u"/GTS_PDFA1"_s);
    CHECK(pdf.at(intent[u"/DestOutputProfile"_s])[u"/N"_s] == 3);

    CHECK_FALSE(pdf.at(root[u"/Metadata"_s]).contains(u"/Filter"_s));
    const QString packet = pdf.stream(root[u"/Metadata"_s]);
    CHECK(property(packet, u"pdfaid:part"_s) == u"1"_s);
    CHECK(property(packet, u"pdfaid:conformance"_s) == u"B"_s);

    int embedded = 0;
    for (const QJsonObject& object : pdf.all()) {
        const QString type = object[u"/Type"_s].toString();
        CHECK(type != u"/ObjStm"_s);
        CHECK(type != u"/XRef"_s);
        CHECK(type != u"/EmbeddedFile"_s);
        CHECK_FALSE(object.contains(u"/EF"_s));
        CHECK(object[u"/Filter"_s] != u"/LZWDecode"_s);
        CHECK(object[u"/Group"_s][u"/S"_s] != u"/Transparency"_s);
        CHECK(object[u"/ca"_s].toDouble(1) == 1);
        CHECK(object[u"/CA"_s].toDouble(1) == 1);
        CHECK(object[u"/SMask"_s].toString(u"/None"_s) == u"/None"_s);
        CHECK_FALSE(object.contains(u"/TR"_s));
        if (type != u"/FontDescriptor"_s) continue;
        ++embedded;
        CHECK((object.contains(u"/FontFile2"_s) || object.contains(u"/FontFile3"_s)));
        CHECK(object.contains(u"/CIDSet"_s));
    }
    CHECK(embedded > 0);
}

// Catches an archival page that looks another, and one that the program does not read as such.
TEST_CASE("an archival PDF has the same words, is valid, and varies no more than the other")
{
    const Written usual(PdfKind::Usual);
    const Written archival(PdfKind::Archival);
    CHECK(run(u"pdftotext"_s, {archival.path, u"-"_s}) == run(u"pdftotext"_s, {usual.path, u"-"_s}));
    run(u"qpdf"_s, {u"--check"_s, archival.path});
    CHECK(fileBytes(archival.path) == fileBytes(Written(PdfKind::Archival).path));
}

// Catches bookmarks that lose their parents, or their order.
TEST_CASE("bookmarks of higher levels stand under those of lower ones")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"page.pdf"_s);
    Briefing briefing = composed(bundledRequest(u"2026-01-06"_s));
    briefing.bookmarks = {{.title = u"A"_s, .level = 0},  {.title = u"A.1"_s, .level = 1},
                          {.title = u"A.1.x"_s, .level = 3}, {.title = u"A.2"_s, .level = 1},
                          {.title = u"B"_s, .level = 0},  {.title = u"B.1"_s, .level = 2}};
    REQUIRE(writePdf(briefing, path));
    run(u"qpdf"_s, {u"--check"_s, path});
    const QJsonDocument json = QJsonDocument::fromJson(
        run(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, path}));
    const auto titles = [](this const auto& self, const QJsonValue& entries) -> QString {
        QStringList list;
        for (const QJsonValue& entry : entries.toArray()) {
            const QString below = self(entry[u"kids"_s]);
            list.append(entry[u"title"_s].toString() + (below.isEmpty() ? QString() : u'(' + below + u')'));
        }
        return list.join(u' ');
    };
    CHECK(titles(json[u"outlines"_s]) == u"A(A.1(A.1.x) A.2) B(B.1)"_s);
}
