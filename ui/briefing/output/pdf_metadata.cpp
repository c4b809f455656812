#include "ui/briefing/output/pdf_metadata.h"

#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/briefing/output/pdf_dates.h"
#include "ui/briefing/output/xmp.h"

#include <qpdf/QPDF.hh>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

using Object = QPDFObjectHandle;

/// In one line, without characters that XML cannot hold, such as halves of a surrogate pair.
QString plainLine(const QString& written)
{
    QString text = QString::fromUtf8(written.toUtf8());
    for (QChar& each : text)
        if (each.category() == QChar::Other_Control || each.isNonCharacter()) each = u' ';
    return text.simplified();
}

QString authorOf(const BriefingHeader& header)
{
    QStringList names{header.author, header.organisation};
    names.removeAll(QString());
    return plainLine(names.join(", "_L1));
}

XmpFields fieldsOf(const Briefing& briefing, const QString& producer)
{
    return {.title = plainLine(briefing.title),
            .author = authorOf(briefing.header),
            .subject = phrase(briefing.language, QT_TRANSLATE_NOOP("Phrases", "As of %1"))
                           .arg(formatDay(briefing.day, briefing.language)),
            .keywords = u"dossier %1"_s.arg(QString::fromLatin1(briefing.dossierHash)),
            .creator = u"Coalition Atlas %1"_s.arg(QLatin1StringView(ATLAS_VERSION)),
            .producer = producer,
            .language = languageCode(briefing.language),
            .date = xmpDate(briefing.day)};
}

void setText(Object& information, const char* key, const QString& text)
{
    if (text.isEmpty()) information.removeKey(key);
    else information.replaceKey(key, Object::newUnicodeString(text.toStdString()));
}

Object informationOf(const XmpFields& fields, Day day)
{
    Object information = Object::newDictionary();
    setText(information, "/Title", fields.title);
    setText(information, "/Author", fields.author);
    setText(information, "/Subject", fields.subject);
    setText(information, "/Keywords", fields.keywords);
    setText(information, "/Creator", fields.creator);
    setText(information, "/Producer", fields.producer);
    const Object date = Object::newString(pdfDate(day).toStdString());
    information.replaceKey("/CreationDate", date);
    information.replaceKey("/ModDate", date);
    return information;
}

}

void describe(QPDF& pdf, const Briefing& briefing, PdfKind kind)
{
    const std::string producer = pdf.getTrailer().getKey("/Info").getKeyIfDict("/Producer").getUTF8Value();
    const XmpFields fields = fieldsOf(briefing, QString::fromStdString(producer));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(informationOf(fields, briefing.day)));
    pdf.getTrailer().removeKey("/ID");

    Object root = pdf.getRoot();
    root.replaceKey("/Lang", Object::newString(fields.language.toStdString()));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);

    Object metadata = pdf.newStream(xmpPacket(fields, kind == PdfKind::Archival).toStdString());
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
}

}
