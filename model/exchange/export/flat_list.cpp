#include "model/exchange/export/flat_list.h"

#include "model/exchange/export/cell_text.h"

namespace atlas {

using namespace Qt::StringLiterals;

QString FlatList::add(const char* kind, const QStringList& parts)
{
    const QString written = evenlySpaced(parts.join(flatJoint));
    const QString text = cellText(written);
    lines.append({kind, text});
    if (text != written) lines.append({"hidden-character", text + flatJoint.toString() + u"hidden"_s});
    return text;
}

void FlatList::addText(const QString& of, const QString& what, const LocalText& text)
{
    if (text.isEmpty()) return;
    static constexpr std::array kinds{"text-en", "text-fr", "text-uk"};
    static_assert(kinds.size() == allLanguages.size());
    for (const Language language : allLanguages)
        add(kinds.at(size_t(language)), {of, what, languageCode(language), text.in(language)});
}

QString FlatList::addCited(const char* kind, const QStringList& parts, const Citation& citation)
{
    const QString claim = add(kind, parts + QStringList{citation.source.text()});
    addPassage(claim, citation);
    return claim;
}

void FlatList::addPassage(const QString& of, const Citation& citation)
{
    for (const int line : citation.locator.lines) add("passage", {of, u"line"_s, QString::number(line)});
    if (!citation.locator.text.isEmpty()) add("passage", {of, u"at"_s, citation.locator.text});
    if (citation.quote) {
        const QString quote = add("quote", {of, citation.quote->language, citation.quote->words});
        const LocalText& translations = citation.quote->translations;
        for (const Language language : allLanguages)
            if (translations.has(language))
                add("quote-translation", {quote, languageCode(language), translations.in(language)});
    }
    if (citation.inferred) add("caveat", {of, u"inferred"_s});
    if (!citation.note.isEmpty()) addText(add("caveat", {of, u"caveat"_s}), u"text"_s, citation.note);
}

}
