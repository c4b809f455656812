#include "ui/briefing/wording/punctuation.h"

namespace atlas::page {

using namespace Qt::StringLiterals;

QString semicolon(Language language)
{
    return language == Language::French ? u"\u00a0; "_s : u"; "_s;
}

QString joinedRemarks(const QStringList& remarks, Language language)
{
    QString text;
    for (const QString& remark : remarks) {
        if (!text.isEmpty()) text += text.endsWith(u'.') ? u" "_s : semicolon(language);
        text += remark;
    }
    return text;
}

}
