#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context, source;
    QStringList translations; ///< several where the number decides
    bool finished = true;
    bool plural = false;
};

std::vector<Message> messagesIn(const QString& language)
{
    QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/resources/translations/atlas_%1.ts").arg(language));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == "name"_L1) context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.push_back({context, {}, {}, true, xml.attributes().value("numerus"_L1) == "yes"_L1});
        else if (xml.name() == "source"_L1) messages.back().source = xml.readElementText();
        else if (xml.name() == "numerusform"_L1) messages.back().translations << xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            messages.back().finished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.back().plural) messages.back().translations << xml.readElementText();
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(u"%[0-9]"_s);
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) found << matches.next().captured();
    found.sort();
    return found;
}

}

TEST_CASE("Every text has its translation in every language")
{
    for (const auto& [language, forms] : {std::pair{u"en"_s, 2}, {u"fr"_s, 2}, {u"uk"_s, 3}}) {
        for (const Message& message : messagesIn(language)) {
            INFO(language.toStdString() << " " << message.context.toStdString());
            INFO(message.source.toStdString());
            CHECK(message.finished);
            CHECK(message.translations.size() == (message.plural ? forms : 1));
            for (const QString& translation : message.translations) CHECK_FALSE(translation.isEmpty());
        }
    }
}

TEST_CASE("A translation keeps the places of its values")
{
    for (const QString& language : {u"fr"_s, u"uk"_s}) {
        for (const Message& message : messagesIn(language)) {
            for (const QString& translation : message.translations) {
                INFO(language.toStdString() << ": " << translation.toStdString());
                CHECK(placeholders(translation) == placeholders(message.source));
            }
        }
    }
}

TEST_CASE("French never breaks a line before its double punctuation")
{
    static const QRegularExpression breakable(u"« | »| [:;?!]| %(?![0-9nL])"_s);
    for (const Message& message : messagesIn(u"fr"_s)) {
        for (const QString& translation : message.translations) {
            INFO(translation.toStdString());
            CHECK_FALSE(translation.contains(breakable));
        }
    }
}
