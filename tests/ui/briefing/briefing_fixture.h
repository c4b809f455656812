#pragma once

#include "ui/briefing/briefing.h"

#include <QByteArray>
#include <QStringList>

namespace atlas::test {

/// A request for the bundled dossier's page on a day (YYYY-MM-DD), in English, on A4.
BriefingRequest bundledRequest(const QString& day);

/// The pages; fails the test where they cannot be made.
Briefing composed(const BriefingRequest& request);

/// A request for a dossier of many members, at most 60 and all of them states of the world, and events, whose
/// names and titles are 200 characters long. Events have places and participants; every tenth has a quote.
BriefingRequest stressRequest(int members, int events);
/// The names that it made, and the states that have them; both count from 1.
QString longName(const QString& what, int number);
ActorId stressMember(int number);
/// Whether a text has all words of such a name, in order and near one another: a foot or a head may stand
/// between them where a page ends.
bool hasName(const QString& text, const QString& name);

/// All of it in one line, without line breaks: for words that may have been wrapped. With a name, only what
/// stands in the blocks of that name.
QString flatText(const Briefing& briefing, const QString& block = {});
/// Where blocks stand and what they say, for a golden file. The map is left to its own tests.
QJsonObject blocksToJson(const Briefing& briefing);

/// That no two blocks of a page share any of it.
void checkNoOverlap(const Briefing& briefing);
void checkInsidePage(const Briefing& briefing);
/// That nothing is smaller than 8 points, but the sources' numerals 7.
void checkTextSizes(const Briefing& briefing);

/// Runs a tool of poppler or qpdf; its output. Fails the test where it fails.
QByteArray run(const QString& program, const QStringList& arguments);
QByteArray fileBytes(const QString& path);

}
