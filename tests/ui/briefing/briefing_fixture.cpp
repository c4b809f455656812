#include "tests/ui/briefing/briefing_fixture.h"

#include "model/io/load.h"
#include "tests/support/print.h"
#include "ui/picture/font_size.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>

namespace atlas::test {

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Boundaries> boundaries()
{
    static const auto loaded = Boundaries::load(u"un"_s, 50);
    REQUIRE(loaded);
    return *loaded;
}

std::shared_ptr<const History> historyOf(std::shared_ptr<const Dossier> dossier)
{
    const Lens lens = dossier->defaultLens;
    return std::make_shared<const History>(std::move(dossier), lens);
}

BriefingRequest requestFor(std::shared_ptr<const History> history, Day day)
{
    BriefingRequest request;
    request.session.lens = history->lens().toString();
    request.session.day = day;
    request.history = std::move(history);
    request.boundaries = boundaries();
    return request;
}

double rounded(double value)
{
    return qRound(value * 10) / 10.0;
}

/// What a member says of an event.
Statement quoteOf(const Event& event, const ActorId& speaker)
{
    Statement statement;
    statement.speaker = speaker;
    statement.event = event.id;
    statement.citation = event.citations.front();
    statement.citation.quote =
        Quote{.language = u"en"_s, .words = u"Words of "_s + event.id.text(), .translations = {}};
    return statement;
}

QJsonObject textToJson(const TextShape& text)
{
    return {{u"x"_s, rounded(text.baseline.x())},
            {u"y"_s, rounded(text.baseline.y())},
            {u"size"_s, rounded(fontSize(text.font))},
            {u"text"_s, text.text}};
}

}

BriefingRequest bundledRequest(const QString& day)
{
    const auto loaded = loadDossier(u":/atlas/dossiers/coalition-of-the-willing.json"_s);
    REQUIRE(loaded);
    return requestFor(historyOf(loaded->dossier), *Day::fromIso(day));
}

Briefing composed(const BriefingRequest& request)
{
    auto briefing = composeBriefing(request);
    REQUIRE(briefing);
    return std::move(*briefing);
}

QString longName(const QString& what, int number)
{
    QString name = u"%1 %2"_s.arg(what).arg(number);
    while (name.size() < 200) name += u" of many words"_s;
    return name.first(200).trimmed();
}

bool hasName(const QString& text, const QString& name)
{
    constexpr qsizetype furniture = 500; // letters
    const QString start = name.first(name.indexOf(u" of"_s) + 3); // "Event 26 of"
    for (qsizetype at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
        const QStringList words = name.split(u' ');
        auto word = words.begin();
        for (const QString& printed : text.mid(at, name.size() + furniture).split(u' '))
            if (word != words.end() && (printed == *word || (std::next(word) == words.end() &&
                                                              printed.startsWith(*word))))
                ++word;
        if (word == words.end()) return true;
    }
    return false;
}

ActorId stressMember(int number)
{
    static constexpr QLatin1StringView codes(
        "FRA DEU GBR ITA ESP PRT NLD BEL LUX IRL DNK NOR SWE FIN ISL EST LVA LTU POL CZE "
        "SVK AUT HUN SVN HRV ROU BGR GRC CYP MLT ALB MKD MNE BIH SRB MDA UKR TUR GEO ARM "
        "AZE CHE CAN USA MEX JPN KOR AUS NZL IND ZAF BRA ARG CHL EGY MAR TUN ISR JOR SAU");
    const qsizetype length = 4;
    return ActorId(QString(codes.sliced((number - 1) * length, 3)));
}

BriefingRequest stressRequest(int members, int events)
{
    auto dossier = std::make_shared<Dossier>();
    const auto english = [](const QString& text) { return LocalText(Language::English, text); };
    dossier->title = english(u"Stress"_s);
    Source source;
    source.id = SourceId(u"source"_s);
    source.title = english(u"A source"_s);
    dossier->sources.append(source);
    Status member;
    member.id = StatusId(u"member"_s);
    member.label = english(u"Member"_s);
    member.counted = true;
    dossier->statuses.append(member);

    const auto cite = [&](int line) {
        Citation citation;
        citation.source = source.id;
        citation.locator.lines = {line};
        return citation;
    };
    for (int i = 1; i <= members; ++i) {
        Actor actor;
        actor.id = stressMember(i);
        actor.kind = ActorKind::State;
        actor.name = english(longName(u"Member"_s, i));
        dossier->actors.append(actor);
        StatusClaim claim;
        claim.actor = actor.id;
        claim.status = member.id;
        claim.span = *Edtf::parse(u"2020-%1/"_s.arg(i % 12 + 1, 2, 10, QChar(u'0')));
        claim.citation = cite(i);
        dossier->statusClaims.append(claim);
    }
    for (int i = 1; i <= events; ++i) {
        Event event;
        event.id = EventId(u"E%1"_s.arg(i));
        event.title = english(longName(u"Event"_s, i));
        event.when.append({Edtf::fromDay(*Day::fromIso(u"2021-01-01") + i), cite(1000 + i)});
        event.citations.append(cite(1000 + i));
        const LonLat position{.lon = -8.0 + i % 40, .lat = 38.0 + i % 25};
        event.place.append({{.name = english(u"Place %1"_s.arg(i)), .position = position, .country = {}},
                            cite(1000 + i)});
        for (int each = 0; each < std::min(3, members); ++each)
            event.participants.append(
                {{.actor = stressMember((i + each) % members + 1), .role = Role::Host, .mode = {}, .as = {}},
                 cite(1000 + i)});
        dossier->events.append(event);
        if (i % 10 == 0 && members > 0) dossier->statements.append(quoteOf(event, stressMember(1)));
    }
    dossier->index();
    return requestFor(historyOf(dossier), *Day::fromIso(u"2022-06-01"));
}

QString flatText(const Briefing& briefing, const QString& name)
{
    const auto isWanted = [&](int page, QPointF at) {
        return name.isEmpty() || std::ranges::any_of(briefing.blocks, [&](const PlacedBlock& block) {
                   return block.name == name && block.page == page && block.rect.contains(at);
               });
    };
    QStringList texts;
    for (size_t page = 0; page < briefing.pages.size(); ++page)
        for (const Shape& shape : briefing.pages[page].shapes)
            if (const auto* text = std::get_if<TextShape>(&shape);
                text && isWanted(int(page), text->baseline))
                texts.append(text->text);
    return texts.join(u' ').simplified();
}

QJsonObject blocksToJson(const Briefing& briefing)
{
    QJsonArray blocks;
    for (const PlacedBlock& block : briefing.blocks) {
        QJsonArray texts;
        if (block.name != u"map"_s)
            for (const Shape& shape : briefing.pages[size_t(block.page)].shapes)
                if (const auto* text = std::get_if<TextShape>(&shape))
                    if (block.rect.adjusted(-1, -1, 1, 1).contains(text->baseline))
                        texts.append(textToJson(*text));
        blocks.append(
            QJsonObject{{u"name"_s, block.name},
                        {u"page"_s, block.page},
                        {u"rect"_s, QJsonArray{rounded(block.rect.x()), rounded(block.rect.y()),
                                               rounded(block.rect.width()), rounded(block.rect.height())}},
                        {u"texts"_s, texts}});
    }
    return {{u"pages"_s, qint64(briefing.pages.size())}, {u"blocks"_s, blocks}};
}

void checkNoOverlap(const Briefing& briefing)
{
    for (size_t i = 0; i < briefing.blocks.size(); ++i) {
        for (size_t j = i + 1; j < briefing.blocks.size(); ++j) {
            const PlacedBlock& one = briefing.blocks[i];
            const PlacedBlock& other = briefing.blocks[j];
            if (one.page != other.page) continue;
            const QRectF common = one.rect.intersected(other.rect);
            INFO(one.name.toStdString() << " and " << other.name.toStdString() << " on page " << one.page);
            CHECK((common.width() < 0.01 || common.height() < 0.01));
        }
    }
}

void checkInsidePage(const Briefing& briefing)
{
    for (const PlacedBlock& block : briefing.blocks) {
        INFO(block.name.toStdString());
        CHECK(QRectF(QPointF(), briefing.pages[size_t(block.page)].size).contains(block.rect));
    }
}

void checkTextSizes(const Briefing& briefing)
{
    for (const Picture& page : briefing.pages) {
        for (const Shape& shape : page.shapes) {
            const auto* text = std::get_if<TextShape>(&shape);
            if (!text) continue;
            const QString words = text->text.trimmed();
            const bool numeral = std::ranges::all_of(words, [](QChar c) { return c.isDigit() || c == u','; });
            INFO(words.toStdString());
            CHECK(fontSize(text->font) >= (numeral ? 6.99 : 7.99));
        }
    }
}

QByteArray run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}
